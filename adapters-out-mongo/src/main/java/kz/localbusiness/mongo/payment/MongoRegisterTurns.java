package kz.localbusiness.mongo.payment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.payment.out.RegisterTurns;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.stereotype.Component;

/// One document for each business; of those who change it at the same time one does.
@Component
class MongoRegisterTurns implements RegisterTurns {

    private static final String ONLY = "turn";

    private final BusinessMongo mongo;

    MongoRegisterTurns(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public boolean take(Instant now, Instant until) {
        var last = mongo.find(RegisterTurnDocument.class, ONLY);
        if (last.isEmpty()) {
            return mongo.add(turn(until, 0));
        }
        return !now.isBefore(last.get().until()) && isSaved(turn(until, last.get().version()));
    }

    @Override
    public void end(Instant until) {
        mongo.find(RegisterTurnDocument.class, ONLY)
                .filter(last -> last.until().equals(until.truncatedTo(ChronoUnit.MILLIS)))
                .ifPresent(last -> isSaved(turn(Instant.EPOCH, last.version())));
    }

    private boolean isSaved(RegisterTurnDocument turn) {
        try {
            mongo.save(turn);
            return true;
        } catch (StaleState taken) {
            return false;
        }
    }

    private static RegisterTurnDocument turn(Instant until, long version) {
        var business = CurrentBusiness.required().toString();
        return new RegisterTurnDocument(
                "%s/%s".formatted(business, ONLY), business, until, version);
    }
}
