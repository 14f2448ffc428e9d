package kz.localbusiness.mongo;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Begins, suspends and ends transactions that hold nothing together, for what insists on them: the
/// embedded server knows none. Whatever is written counts at once.
public final class NoTransactions extends AbstractPlatformTransactionManager {

    @Serial private static final long serialVersionUID = 1L;

    @Override
    protected Object doGetTransaction() {
        var current = TransactionSynchronizationManager.getResource(this);
        return current == null ? new Stretch() : current;
    }

    @Override
    protected boolean isExistingTransaction(Object transaction) {
        return ((Stretch) transaction).active;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        ((Stretch) transaction).active = true;
        TransactionSynchronizationManager.bindResource(this, transaction);
    }

    @Override
    protected Object doSuspend(Object transaction) {
        return TransactionSynchronizationManager.unbindResource(this);
    }

    @Override
    protected void doResume(@Nullable Object transaction, Object suspended) {
        TransactionSynchronizationManager.bindResource(this, suspended);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {}

    @Override
    protected void doRollback(DefaultTransactionStatus status) {}

    @Override
    protected void doSetRollbackOnly(DefaultTransactionStatus status) {}

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        ((Stretch) transaction).active = false;
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
    }

    private static final class Stretch {

        private boolean active;
    }
}
