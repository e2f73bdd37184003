package org.soclifecycle.engine;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * The white list of beans that expressions in models can see: those marked with {@link ModelBean}, looked up when an
 * expression names them, because the engine is built before they are.
 */
final class ModelBeans extends AbstractMap<Object, Object> {

    private final ListableBeanFactory beans;
    private final Map<String, String> beanNames = new HashMap<>();

    ModelBeans(ListableBeanFactory beans) {
        this.beans = beans;
        for (String bean : beans.getBeanNamesForAnnotation(ModelBean.class)) {
            ModelBean mark = beans.findAnnotationOnBean(bean, ModelBean.class, false);
            beanNames.put(mark == null ? bean : mark.name(), bean);
        }
    }

    Set<String> names() {
        return Set.copyOf(beanNames.keySet());
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name != null && beanNames.containsKey(name.toString());
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        String bean = name == null ? null : beanNames.get(name.toString());
        return bean == null ? null : beans.getBean(bean);
    }

    @Override
    public Set<Object> keySet() {
        return Set.copyOf(beanNames.keySet());
    }

    /** Nobody may walk over the beans: that would create them before the engine is there. */
    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }

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
        return "ModelBeans" + beanNames.keySet();
    }
}
