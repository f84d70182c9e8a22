package dev.gameday.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names an entity of a foreign catalog: {@code [kind:][namespace/]name}. Kind, namespace and name are compared without
 * regard to case, so they are kept in lower case.
 *
 * @param kind {@link #ANY_KIND} when the reference did not say
 */
record EntityRef(String kind, String namespace, String name) implements Comparable<EntityRef> {

    static final String ANY_KIND = "any";
    static final String DEFAULT_NAMESPACE = "default";
    static final int MAX_NAME = 200;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]([-_.A-Za-z0-9]*[A-Za-z0-9])?");

    static EntityRef of(String kind, String namespace, String name) {
        return new EntityRef(
                kind.toLowerCase(Locale.ROOT), namespace.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
    }

    /** Reads a reference; empty when it is none. */
    static Optional<EntityRef> parse(String text, String defaultKind, String defaultNamespace) {
        String rest = text.strip();
        String kind = defaultKind;
        int colon = rest.indexOf(':');
        if (colon >= 0) {
            kind = rest.substring(0, colon);
            rest = rest.substring(colon + 1);
        }
        String namespace = defaultNamespace;
        int slash = rest.indexOf('/');
        if (slash >= 0) {
            namespace = rest.substring(0, slash);
            rest = rest.substring(slash + 1);
        }
        if (!isName(kind) || !isName(namespace) || !isName(rest)) {
            return Optional.empty();
        }
        return Optional.of(of(kind, namespace, rest));
    }

    /** What Backstage accepts as the name of a thing, a little more generous in length. */
    static boolean isName(String text) {
        return text.length() <= MAX_NAME && NAME.matcher(text).matches();
    }

    boolean is(String otherKind) {
        return kind.equals(otherKind);
    }

    boolean ofAnyKind() {
        return kind.equals(ANY_KIND);
    }

    EntityRef withKind(String otherKind) {
        return new EntityRef(otherKind, namespace, name);
    }

    @Override
    public int compareTo(EntityRef other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return kind + ":" + namespace + "/" + name;
    }
}
