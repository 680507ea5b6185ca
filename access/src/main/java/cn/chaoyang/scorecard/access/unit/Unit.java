package cn.chaoyang.scorecard.access.unit;

import java.util.Set;

/**
 * A unit as units.yaml declares it.
 *
 * @param id as in tokens, in records and in the plan
 * @param name until a dated act gives it another
 * @param outside of the government, a bank for example: it enters its own figures and sees nothing else
 * @param reviewedBy the unit that decides on what an outside unit submits; {@code null} for a unit of the government
 * @param files the registers an outside unit enters its figures in, for example {@code fund/credit-products}
 * @param onePerson whether one person does all its work, so that the second look is the office's (区科委办)
 */
public record Unit(String id, String name, boolean outside, String reviewedBy, Set<String> files, boolean onePerson) {

    public Unit {
        files = files == null ? Set.of() : Set.copyOf(files);
    }
}
