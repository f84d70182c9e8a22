package dev.gameday.testing;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Lets all application contexts of a test run share who acts on a thread. Each brings a strategy of its own, the static
 * holder knows only the latest one, and the method security of the earlier ones would see nobody.
 */
final class OneSecurityContext implements BeanPostProcessor {
    private static @Nullable SecurityContextHolderStrategy shared;

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof SecurityContextHolderStrategy strategy ? theOne(strategy) : bean;
    }

    private static synchronized SecurityContextHolderStrategy theOne(SecurityContextHolderStrategy strategy) {
        SecurityContextHolderStrategy one = shared == null ? strategy : shared;
        shared = one;
        SecurityContextHolder.setContextHolderStrategy(one);
        return one;
    }
}
