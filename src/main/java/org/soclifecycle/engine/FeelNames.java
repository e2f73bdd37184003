package org.soclifecycle.engine;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.Tuple2;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.collection.Iterator;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Ref;

/** Finds the variables an expression reads, by walking its syntax tree. */
final class FeelNames {

    private static final Set<String> BUILT_IN = Set.of("item", "partial");

    private final Set<String> read = new TreeSet<>();
    private final Set<String> bound = new TreeSet<>(BUILT_IN);

    private FeelNames() {}

    static Set<String> of(ParsedExpression expression) {
        var names = new FeelNames();
        names.visit(expression.expression());
        names.read.removeAll(names.bound);
        return names.read;
    }

    /** Every name that stands in the expression, also those it binds itself. */
    static Set<String> mentioned(ParsedExpression expression) {
        var names = new FeelNames();
        names.visit(expression.expression());
        return names.read;
    }

    private void visit(Object node) {
        if (node instanceof Ref ref) {
            read.add(ref.names().head());
        } else if (node instanceof FunctionDefinition function) {
            bind(function.parameters().iterator());
            visit(function.body());
        } else if (node instanceof Iterable<?> nodes) {
            visitAll(nodes.iterator());
        } else if (node instanceof Product product) {
            if (node instanceof Tuple2<?, ?> pair && pair._1() instanceof String name) {
                bound.add(name);
            }
            visitAll(product.productIterator());
        }
    }

    private void bind(Iterator<String> names) {
        while (names.hasNext()) {
            bound.add(names.next());
        }
    }

    private void visitAll(Iterator<?> nodes) {
        while (nodes.hasNext()) {
            visit(nodes.next());
        }
    }
}
