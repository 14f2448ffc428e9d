package kz.localbusiness.demo;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.business.Category;
import kz.localbusiness.domain.business.Contacts;
import kz.localbusiness.domain.business.District;
import kz.localbusiness.domain.business.Listing;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.staff.StaffId;

/// What the demo business is made of. All names are fixed, so making it twice makes it once.
final class DemoSalon {

    static final BusinessId BUSINESS = new BusinessId(id("business"));
    static final Slug SLUG = new Slug("demo");
    static final String NAME = "Aru Beauty";
    static final String DESCRIPTION =
            "Шаштараз және сұлулық салоны · Парикмахерская и салон красоты в центре Атырау";
    static final String ADDRESS = "Атырау, Сәтпаев даңғылы, 15";
    static final PhoneNumber PHONE = new PhoneNumber("+77122354010");
    static final Listing LISTING =
            new Listing(
                            Category.HAIR,
                            new Contacts(new PhoneNumber("+77012223344"), "aigul.atyrau"),
                            Set.of(Language.values()))
                    .in(District.CENTRE);
    static final EmailAddress OWNER = new EmailAddress("owner@demo.example");

    static final List<Member> STAFF = List.of(member("Айгүл"), member("Динара"), member("Ерлан"));

    static final List<Treatment> SERVICES =
            List.of(
                    treatment("Әйел шаш қиюы · Женская стрижка", 60, 6_000),
                    treatment("Ер шаш қиюы · Мужская стрижка", 30, 3_500),
                    treatment("Маникюр", 90, 8_000),
                    treatment("Шаш бояу · Окрашивание", 120, 15_000));

    static final List<ClientDetails> CLIENTS =
            List.of(
                    client("Дана Сейтқали", "+77011234501", Language.KK, ""),
                    client("Тимур Ахметов", "+77081234502", Language.RU, "Приду с ребёнком"),
                    client("Мадина Оспан", "+77471234503", Language.KK, ""),
                    client("Ольга Ким", "+77051234504", Language.RU, ""),
                    client("Aliya Nur", "+77771234505", Language.EN, "Sensitive scalp"),
                    client("Бекзат Ислам", "+77021234506", Language.KK, ""));

    private DemoSalon() {}

    static WeeklyHours hours() {
        var workday =
                List.of(
                        new OpeningHours(LocalTime.of(9, 0), LocalTime.of(13, 0)),
                        new OpeningHours(LocalTime.of(14, 0), LocalTime.of(21, 0)));
        var days = new EnumMap<DayOfWeek, List<OpeningHours>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            days.put(day, workday);
        }
        return new WeeklyHours(days);
    }

    record Member(StaffId id, String name) {}

    record Treatment(OfferingId id, String name, Duration duration, Money price) {}

    private static Member member(String name) {
        return new Member(new StaffId(id(name)), name);
    }

    private static Treatment treatment(String name, int minutes, long tenge) {
        return new Treatment(
                new OfferingId(id(name)), name, Duration.ofMinutes(minutes), Money.tenge(tenge));
    }

    private static ClientDetails client(
            String name, String phone, Language language, String request) {
        return new ClientDetails(name, new PhoneNumber(phone), null, request, language);
    }

    private static UUID id(String what) {
        return UUID.nameUUIDFromBytes(("demo/" + what).getBytes(StandardCharsets.UTF_8));
    }
}
