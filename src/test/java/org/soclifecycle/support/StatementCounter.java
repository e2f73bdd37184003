package org.soclifecycle.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Counts the statements that this thread prepares, whoever prepares them: Hibernate, JDBC or the engine. */
@Component
public class StatementCounter implements BeanPostProcessor {

    private static final ThreadLocal<Integer> PREPARED = ThreadLocal.withInitial(() -> 0);

    /** How many statements the action prepares. */
    public static int count(Runnable action) {
        int before = PREPARED.get();
        action.run();
        return PREPARED.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? proxy(DataSource.class, source, "getConnection") : bean;
    }

    private static <T> T proxy(Class<T> type, T target, String watched) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            try {
                if (method.getName().equals("prepareStatement")) {
                    PREPARED.set(PREPARED.get() + 1);
                }
                Object answer = method.invoke(target, arguments);
                return method.getName().equals(watched) && answer instanceof Connection connection
                        ? proxy(Connection.class, connection, "")
                        : answer;
            } catch (InvocationTargetException failure) {
                throw failure.getTargetException();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
