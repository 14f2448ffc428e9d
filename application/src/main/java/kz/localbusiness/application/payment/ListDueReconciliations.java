package kz.localbusiness.application.payment;

import java.util.List;

/// Names the businesses whose books are to be compared with the bank's now.
@FunctionalInterface
public interface ListDueReconciliations {

    List<ReconcileWithBank.Command> due(int most);
}
