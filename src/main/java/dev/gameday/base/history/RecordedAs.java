package dev.gameday.base.history;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How the history treats a field other than by its name. */
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface RecordedAs {
    /** The field in a reader's words: "Owner team"; empty: made from its name. */
    String value() default "";

    /** Part of what a game day keeps back until its reveal, although the day itself is public; for the day's own fields. */
    boolean untilReveal() default false;

    /** For a growing list: only its latest element is what the thing is now. */
    boolean latest() default false;
}
