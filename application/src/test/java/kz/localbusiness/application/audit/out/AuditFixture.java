package kz.localbusiness.application.audit.out;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import kz.localbusiness.application.Act;
import kz.localbusiness.application.ActingPerson;
import kz.localbusiness.application.ActingPerson.Kind;
import kz.localbusiness.application.CurrentAct;
import kz.localbusiness.application.audit.AuditEntry;
import kz.localbusiness.application.audit.RecordName;

/// Acts and what they leave behind.
public final class AuditFixture {

    static final Instant NOON = Instant.parse("2026-11-28T07:00:00.123Z");

    private AuditFixture() {}

    public static Act act(String useCase, String account, Instant at) {
        var by = new ActingPerson(Kind.OWNER, account, account + "@example.kz", "192.0.2.7");
        return new Act(useCase, at, by);
    }

    static AuditEntry entry(String account, String record, int minutes) {
        var act = act("SaveOffering", account, NOON.plusSeconds(60L * minutes));
        var name = new RecordName("offerings", record);
        return new AuditEntry(UUID.randomUUID(), act, name, List.of("name", "price"));
    }

    public static void acting(Act act, Runnable work) {
        Supplier<Boolean> done =
                () -> {
                    work.run();
                    return true;
                };
        CurrentAct.<Boolean>as(act, done);
    }
}
