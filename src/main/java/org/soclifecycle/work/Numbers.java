package org.soclifecycle.work;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and shapes numbers; at most 15 digits before and 10 after the point. */
final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(15);
    private static final int MOST_DECIMALS = 10;
    private static final int LONG_DIGITS = 18;

    private Numbers() {}

    /** A JSON number or plain numeric text as a decimal; null for everything else. */
    static @Nullable BigDecimal read(Object raw) {
        if (raw instanceof BigDecimal decimal) {
            return inRange(decimal);
        }
        if (raw instanceof Number number) {
            return finite(number) ? inRange(new BigDecimal(number.toString())) : null;
        }
        return raw instanceof String text && PLAIN.matcher(Texts.trim(text)).matches()
                ? inRange(new BigDecimal(Texts.trim(text)))
                : null;
    }

    private static @Nullable BigDecimal inRange(BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (number.abs().compareTo(LIMIT) >= 0) {
            return null;
        }
        var plain = number.stripTrailingZeros();
        return plain.scale() > MOST_DECIMALS
                ? null
                : plain.setScale(Math.max(0, plain.scale()), RoundingMode.UNNECESSARY);
    }

    private static boolean finite(Number number) {
        return !(number instanceof Double || number instanceof Float) || Double.isFinite(number.doubleValue());
    }

    /** Integer or Long for a whole number, else the decimal. */
    static Number plain(BigDecimal number) {
        if (number.stripTrailingZeros().scale() > 0 || number.precision() - number.scale() > LONG_DIGITS) {
            return number;
        }
        return whole(number.longValue());
    }

    private static Number whole(long number) {
        return (int) number == number ? Integer.valueOf((int) number) : (Number) number;
    }

    /** How a value is compared with the values of a list: 3, 3.0 and "3" are the same. */
    static String canonical(Object value) {
        return value instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : value.toString();
    }
}
