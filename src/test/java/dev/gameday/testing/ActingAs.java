package dev.gameday.testing;

import dev.gameday.base.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** The test, or every test of the class, runs as the person that {@link Acting} knows for the role. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@WithSecurityContext(factory = ActingAs.Factory.class)
public @interface ActingAs {
    Role value();

    /** Makes the context; Spring Security's test support finds it through the annotation. */
    class Factory implements WithSecurityContextFactory<ActingAs> {
        @Override
        public SecurityContext createSecurityContext(ActingAs as) {
            return new SecurityContextImpl(Acting.authentication(as.value()));
        }
    }
}
