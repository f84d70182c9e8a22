package dev.gameday.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole application with a small generated program in it, on a database of its own: read it, leave it as it is. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@NotSetUp
@SpringBootTest(
        properties = {
            "gameday.generate=small",
            "GAMEDAY_SETUP_ADMIN_EMAIL=ada@example.org",
            "GAMEDAY_SETUP_ADMIN_PASSWORD=correct horse battery staple"
        })
public @interface GeneratedProgramTest {}
