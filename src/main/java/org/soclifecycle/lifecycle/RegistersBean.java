package org.soclifecycle.lifecycle;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.soclifecycle.engine.ModelBean;

/** The programme's registers, for collections and conditions in models. */
@ModelBean(name = "registers")
public class RegistersBean {

    private final ReadableRegisters registers;
    private final Where where;

    RegistersBean(ReadableRegisters registers, Where where) {
        this.registers = registers;
        this.where = where;
    }

    /** The keys of all rows. */
    public Collection<String> keys(DelegateExecution execution, String register) {
        return keys(registers.rows(where.program(execution), register));
    }

    /** The keys of the rows whose column has the value. */
    public Collection<String> keys(DelegateExecution execution, String register, String column, String value) {
        return keys(registers.rows(where.program(execution), register, column, value));
    }

    /** Fixed keys, separated by commas; none for an empty text. */
    public Collection<String> fixed(String keys) {
        return Arrays.stream(keys.split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .toList();
    }

    /** The number of rows. */
    public int count(DelegateExecution execution, String register) {
        return keys(execution, register).size();
    }

    /** The number of rows whose column has the value. */
    public int count(DelegateExecution execution, String register, String column, String value) {
        return keys(execution, register, column, value).size();
    }

    /** The share of rows whose column has the value, 0 to 1; 0 for an empty register. */
    public double share(DelegateExecution execution, String register, String column, String value) {
        int all = count(execution, register);
        return all == 0 ? 0 : (double) count(execution, register, column, value) / all;
    }

    private static List<String> keys(List<org.soclifecycle.work.RegisterRow> rows) {
        return rows.stream().map(org.soclifecycle.work.RegisterRow::key).toList();
    }
}
