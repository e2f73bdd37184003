package org.soclifecycle.engine;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * The white list of beans that expressions in models can see: those marked with {@link ModelBean}, looked up when an
 * expression names them, because the engine is built before they are.
 */
final class ModelBeans extends AbstractMap<Object, Object> {

    private final ListableBeanFactory beans;
    private final Map<String, String> names;

    ModelBeans(ListableBeanFactory beans) {
        this.beans = beans;
        this.names = Arrays.stream(beans.getBeanNamesForAnnotation(ModelBean.class))
                .collect(Collectors.toMap(bean -> nameOf(beans, bean), bean -> bean));
    }

    private static String nameOf(ListableBeanFactory beans, String bean) {
        return Objects.requireNonNull(beans.findAnnotationOnBean(bean, ModelBean.class, false))
                .name();
    }

    Set<String> names() {
        return Set.copyOf(names.keySet());
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name != null && names.containsKey(name.toString());
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return name != null && containsKey(name)
                ? beans.getBean(Objects.requireNonNull(names.get(name.toString())))
                : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return names.entrySet().stream()
                .map(entry -> new SimpleImmutableEntry<Object, Object>(entry.getKey(), beans.getBean(entry.getValue())))
                .collect(Collectors.toSet());
    }

    /** By identity: comparing the contents would create every bean, and Spring compares what it is about to create. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return names.keySet().toString();
    }
}
