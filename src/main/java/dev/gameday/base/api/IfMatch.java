package dev.gameday.base.api;

import dev.gameday.base.ChangedMeanwhileException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the version that a change was based on from the {@code If-Match} header. */
public final class IfMatch {
    public static final String HEADER = "If-Match";
    // Proxies that compress turn a strong tag into a weak one; the version in it is as good.
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private IfMatch() {}

    /**
     * The version in the header.
     *
     * @throws PreconditionRequiredException when the header is missing
     * @throws ChangedMeanwhileException when it holds no version of ours, so that it can match none
     */
    public static long version(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new PreconditionRequiredException();
        }
        Matcher tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw new ChangedMeanwhileException("The thing");
        }
        return Long.parseLong(tag.group(1));
    }
}
