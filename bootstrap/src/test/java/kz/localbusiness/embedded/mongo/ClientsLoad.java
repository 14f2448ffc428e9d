package kz.localbusiness.embedded.mongo;

import static kz.localbusiness.embedded.mongo.StoresOnEmbeddedMongo.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.client.ClientUseCases;
import kz.localbusiness.application.client.FindClients;
import kz.localbusiness.application.client.ListClients;
import kz.localbusiness.application.client.ListClients.Filter;
import kz.localbusiness.application.client.ListClients.Order;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.client.ClientProfile;
import kz.localbusiness.domain.client.CountedVisit;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/// `mvn -Pload -pl bootstrap -am verify -Dload.main=kz.localbusiness.embedded.mongo.ClientsLoad
/// [-Dload.past=100000 -Dload.seed=20261122]`: how long it takes to find and to list the clients of
/// a business that knows very many; kept in `target/clients-load.txt`.
public final class ClientsLoad {

    private static final Path RESULT = Path.of("target", "clients-load.txt");
    private static final int QUESTIONS = 200;

    /// The embedded server reads a whole line for each page.
    private static final int PAGES = 20;

    /// Who write at once share the commits of the embedded server.
    private static final int WRITERS = 16;

    private static final List<String> NAMES =
            List.of(
                    "Айгерім", "Дана", "Гүлнәр", "Асель", "Жанар", "Бота", "Мадина", "Алуа",
                    "Динара", "Сауле", "Нұрлан", "Ерлан", "Тимур", "Арман", "Болат", "Дәурен",
                    "Анна", "Ольга", "Юлия", "Сергей", "Zarina", "Aizhan");
    private static final List<String> STEMS =
            List.of(
                    "Ахмет",
                    "Жұмабай",
                    "Сәтбай",
                    "Нұрмағамбет",
                    "Ибрагим",
                    "Қасым",
                    "Тілеу",
                    "Омар",
                    "Иван",
                    "Петр",
                    "Сидор",
                    "Байжан",
                    "Досым",
                    "Ержан",
                    "Мұрат",
                    "Сейіт",
                    "Темір",
                    "Үмбет",
                    "Шәріп",
                    "Бек",
                    "Кенже",
                    "Ораз",
                    "Серік");
    private static final List<String> ENDINGS =
            List.of("ова", "ева", "ов", "ев", "ұлы", "қызы", "");

    private final BusinessId business = new BusinessId(UUID.randomUUID());
    private final ClientCards cards = store(ClientCards.class);
    private final Random random;
    private final Instant now = Clock.tickSeconds(ZoneOffset.UTC).instant();
    private final List<ClientProfile> known = new ArrayList<>();

    private ClientsLoad(long seed) {
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws IOException {
        var seed = Long.getLong("load.seed", 20261122);
        var many = Integer.getInteger("load.past", 100_000);
        var load = new ClientsLoad(seed);
        var result = CurrentBusiness.as(load.business, () -> load.measured(many));
        System.out.print(result);
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, result);
        System.exit(0);
    }

    private String measured(int many) {
        store(Businesses.class).save(salon());
        var begun = System.nanoTime();
        var all = IntStream.range(0, many).mapToObj(this::client).toList();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            all.forEach(card -> writers.execute(() -> save(card)));
        }
        var stored = Duration.ofNanos(System.nanoTime() - begun);
        var find = ClientUseCases.findClients(cards);
        var businesses = store(Businesses.class);
        var list = ClientUseCases.listClients(cards, businesses, Clock.systemUTC());
        var text =
                new StringBuilder(
                        "%d clients stored in %.0f s; milliseconds: p50, p95, most%n"
                                .formatted(many, stored.toMillis() / 1e3));
        text.append(
                line("three letters", QUESTIONS, i -> find(find, some().name().substring(0, 3))));
        text.append(line("a whole name", QUESTIONS, i -> find(find, some().name())));
        text.append(line("one letter wrong", QUESTIONS, i -> find(find, misspelt(some().name()))));
        text.append(
                line(
                        "four digits",
                        QUESTIONS,
                        i -> find(find, some().phone().value().substring(8))));
        for (var order : Order.values()) {
            text.append(pages("everybody by " + order, list, Filter.ALL, order));
        }
        for (var filter : List.of(Filter.NEW, Filter.REGULAR, Filter.LOST, Filter.BIRTHDAY)) {
            text.append(pages("filter " + filter, list, filter, Order.NAME));
        }
        return text.toString();
    }

    private void save(ClientCard card) {
        CurrentBusiness.<Boolean>as(
                business,
                () -> {
                    cards.save(card);
                    return true;
                });
    }

    private String pages(String what, ListClients list, Filter filter, Order order) {
        var after = new String[] {""};
        return line(
                what,
                PAGES,
                i -> {
                    var query = new ListClients.Query(business, filter, order, "", "", after[0]);
                    var page = list.list(query);
                    after[0] = page.next();
                    return page.clients().size();
                });
    }

    private static String line(String what, int times, IntFunction<Integer> question) {
        for (int i = 0; i < times / 10; i++) {
            var _ = question.apply(i);
        }
        var found = 0;
        var took = new long[times];
        for (int i = 0; i < times; i++) {
            var begun = System.nanoTime();
            found += question.apply(i);
            took[i] = System.nanoTime() - begun;
        }
        Arrays.sort(took);
        return String.format(
                Locale.ROOT,
                "%-28s %7.1f %7.1f %7.1f   (%.1f found each)%n",
                what,
                took[times / 2] / 1e6,
                took[times * 95 / 100] / 1e6,
                took[times - 1] / 1e6,
                found / (double) times);
    }

    private int find(FindClients find, String text) {
        return find.find(new FindClients.Query(business, text)).size();
    }

    private ClientProfile some() {
        return known.get(random.nextInt(known.size()));
    }

    private String misspelt(String name) {
        int place = 1 + random.nextInt(3);
        return name.substring(0, place) + "ж" + name.substring(place + 1);
    }

    private ClientCard client(int number) {
        var name =
                "%s %s%s"
                        .formatted(
                                NAMES.get(random.nextInt(NAMES.size())),
                                STEMS.get(random.nextInt(STEMS.size())),
                                ENDINGS.get(random.nextInt(ENDINGS.size())));
        var phone = new PhoneNumber("+7701%07d".formatted((number * 7_919L) % 10_000_000));
        var profile =
                new ClientProfile(
                        name,
                        List.of(phone),
                        null,
                        Language.RU,
                        born(),
                        number % 50 == 0 ? List.of("vip") : List.of());
        known.add(profile);
        var since = now.minus(Duration.ofDays(random.nextInt(1_500)));
        var card = ClientCard.opened(new ClientId(UUID.randomUUID()), business, profile, since);
        for (int i = random.nextInt(6); i > 0; i--) {
            var start = now.minus(Duration.ofDays(random.nextInt(1_000)));
            var id = new AppointmentId(UUID.randomUUID());
            card =
                    card.counting(
                            new CountedVisit(
                                    id,
                                    1,
                                    start,
                                    CountedVisit.Outcome.CAME,
                                    Money.tenge(5_000),
                                    Money.ZERO));
        }
        return card;
    }

    private @Nullable LocalDate born() {
        return random.nextBoolean()
                ? null
                : LocalDate.of(1950, 1, 1).plusDays(random.nextInt(20_000));
    }

    private Business salon() {
        var profile = Profile.named("Load", new EmailAddress("load@example.kz"));
        return Business.registered(business, new Slug("load-clients"), profile, now);
    }
}
