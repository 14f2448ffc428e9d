package kz.localbusiness.mongo.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.application.notice.out.DueReminders;
import kz.localbusiness.application.notice.out.Reminders;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.notice.Reminder;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

@Component
class MongoReminders implements Reminders, DueReminders {

    private final BusinessMongo mongo;

    MongoReminders(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Reminder> find(AppointmentId visit) {
        return mongo.find(ReminderDocument.class, visit.value().toString())
                .map(MongoReminders::toDomain);
    }

    @Override
    public List<Reminder> soonest(int most) {
        return mongo
                .findAll(ReminderDocument.class, new Criteria(), Sort.by("dueAt"), most)
                .stream()
                .map(MongoReminders::toDomain)
                .toList();
    }

    @Override
    public void save(Reminder reminder) {
        var business = reminder.business().toString();
        var before = reminder.before();
        var visit = reminder.appointment().value().toString();
        mongo.save(
                new ReminderDocument(
                        "%s/%s".formatted(business, visit),
                        business,
                        visit,
                        reminder.start(),
                        before == null ? null : before.toSeconds(),
                        reminder.dueAt(),
                        reminder.version()));
    }

    @Override
    public void remove(AppointmentId visit) {
        mongo.remove(ReminderDocument.class, visit.value().toString());
    }

    @Override
    public List<DueReminder> due(Instant now, int most) {
        return mongo.dueOfAllBusinesses(ReminderDocument.class, now, most).stream()
                .map(MongoReminders::named)
                .toList();
    }

    private static DueReminder named(String id) {
        var parts = id.split("/", 2);
        return new DueReminder(business(parts[0]), visit(parts[1]));
    }

    private static Reminder toDomain(ReminderDocument stored) {
        return new Reminder(
                business(stored.business()),
                visit(stored.visit()),
                stored.start(),
                stored.before() == null ? null : Duration.ofSeconds(stored.before()),
                stored.version());
    }

    private static BusinessId business(String text) {
        return new BusinessId(UUID.fromString(text));
    }

    private static AppointmentId visit(String text) {
        return new AppointmentId(UUID.fromString(text));
    }
}
