package org.soclifecycle.web;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives every template {@code #json} for data in script elements, {@code #when} for dates and times and {@code #here} for
 * the page's own address.
 */
@Component
class PageDialect extends AbstractDialect implements IExpressionObjectDialect {

    private final Map<String, Object> objects;

    PageDialect(JsonMapper mapper) {
        super("page");
        objects = Map.of("json", new ScriptJson(mapper), "when", new PageTime(), "here", new PageAddress());
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new IExpressionObjectFactory() {
            @Override
            public Set<String> getAllExpressionObjectNames() {
                return objects.keySet();
            }

            @Override
            public @Nullable Object buildObject(IExpressionContext context, String name) {
                return objects.get(name);
            }

            @Override
            public boolean isCacheable(String name) {
                return true;
            }
        };
    }
}
