package org.soclifecycle.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import tools.jackson.databind.json.JsonMapper;

/** Gives templates {@code #json}, with which data are written into script elements of type application/json. */
@Component
class JsonDialect extends AbstractDialect implements IExpressionObjectDialect {

    private static final String NAME = "json";

    private final ScriptJson json;

    JsonDialect(JsonMapper mapper) {
        super(NAME);
        this.json = new ScriptJson(mapper);
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new IExpressionObjectFactory() {
            @Override
            public Set<String> getAllExpressionObjectNames() {
                return Set.of(NAME);
            }

            @Override
            public @Nullable Object buildObject(IExpressionContext context, String name) {
                return NAME.equals(name) ? json : null;
            }

            @Override
            public boolean isCacheable(String name) {
                return true;
            }
        };
    }
}
