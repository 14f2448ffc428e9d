package kz.localbusiness.application.races;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.random.RandomGenerator;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.application.booking.ServiceChoice;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// What people come up with, few times and few people so that they meet.
final class Wishes {

    private final Salon salon;
    private final RandomGenerator random;

    Wishes(Salon salon, RandomGenerator random) {
        this.salon = salon;
        this.random = random;
    }

    BookAppointment.Command booking() {
        return new BookAppointment.Command(salon.business, key(), services(), start(), client());
    }

    IdempotencyKey key() {
        return new IdempotencyKey("wish-" + Long.toHexString(random.nextLong()) + "-0");
    }

    List<ServiceChoice> services() {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> List.of(one(salon.haircut));
            case 3, 4 -> List.of(one(salon.massage));
            case 5, 6, 7 -> List.of(one(salon.yoga));
            case 8 -> List.of(one(salon.haircut), one(salon.massage));
            default -> List.of(one(salon.massage), one(salon.haircut), one(salon.haircut));
        };
    }

    @Nullable StaffId staff() {
        return random.nextInt(3) == 0 ? null : salon.staff.get(random.nextInt(3));
    }

    Instant start() {
        var quarters = random.nextInt(4) == 0 ? 56 + random.nextInt(4) : random.nextInt(56);
        var time = LocalTime.of(9, 0).plusMinutes(15L * quarters);
        return salon.at(random.nextInt(Salon.DAYS), time);
    }

    ClientDetails client() {
        return salon.client(random.nextInt(Salon.CLIENTS));
    }

    ClientDetails guest() {
        return salon.client(Salon.CLIENTS + random.nextInt(Salon.CLIENTS));
    }

    private ServiceChoice one(OfferingId offering) {
        return ServiceChoice.of(offering, staff());
    }
}
