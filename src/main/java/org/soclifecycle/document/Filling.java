package org.soclifecycle.document;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/** Fills templates outside a page. */
@Component
class Filling {

    private final SpringTemplateEngine templates;
    private final ThymeleafEvaluationContext beans;

    Filling(SpringTemplateEngine templates, ApplicationContext beans, ConversionService mvcConversionService) {
        this.templates = templates;
        this.beans = new ThymeleafEvaluationContext(beans, mvcConversionService);
    }

    String fill(String template, Map<String, ?> model) {
        Context context = new Context(Locale.ENGLISH, Map.copyOf(model));
        context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME, beans);
        return templates.process(template, context);
    }
}
