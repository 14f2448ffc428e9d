package kz.localbusiness.application.payment;

import java.util.List;

/// Names the charges, of any business, that somebody must look at.
@FunctionalInterface
public interface ListDueCharges {

    /// Each is pursued on its own, under its own business.
    List<PursueCharge.Command> due(int most);
}
