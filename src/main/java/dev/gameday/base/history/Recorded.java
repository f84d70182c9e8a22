package dev.gameday.base.history;

import dev.gameday.base.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Changes of this entity are remembered: who, when, which field, from what to what. Its id must be a UUID. Every field
 * counts, named by its words, unless it is {@link Unrecorded} or {@link Secret}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Recorded {
    /** What people call such a thing, in lower case: "kill switch". */
    String value();

    /** Where one is shown, before its id: "applications"; empty when it has no page. */
    String route() default "";

    /** Who may read of its changes. */
    Role readers() default Role.STAKEHOLDER;

    /** The field with the id of the thing whose history shows these changes too. */
    String partOf() default "";

    /** Another such field. */
    String alsoPartOf() default "";

    /** The field with the id of the game day that keeps all of this back until its reveal; null there: public. */
    String keptBackBy() default "";
}
