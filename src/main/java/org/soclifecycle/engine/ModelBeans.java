package org.soclifecycle.engine;

import java.util.AbstractMap;
import java.util.HashSet;
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
    private final Set<String> names;

    ModelBeans(ListableBeanFactory beans) {
        this.beans = beans;
        this.names = new HashSet<>(Set.of(beans.getBeanNamesForAnnotation(ModelBean.class)));
    }

    Set<String> names() {
        return Set.copyOf(names);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name != null && names.contains(name.toString());
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return name != null && containsKey(name) ? beans.getBean(name.toString()) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return names.stream()
                .map(name -> new SimpleImmutableEntry<Object, Object>(name, beans.getBean(name)))
                .collect(Collectors.toSet());
    }
}
