package kz.localbusiness.application.privacy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.CurrentAct;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.DerivedSecrets;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.audit.AuditEntry;
import kz.localbusiness.application.audit.RecordName;
import kz.localbusiness.application.audit.out.AuditLog;
import kz.localbusiness.application.booking.BookingUseCases;
import kz.localbusiness.application.booking.ExportClient;
import kz.localbusiness.application.booking.ExportClient.ClientFile;
import kz.localbusiness.application.privacy.ClientStores.KnownClient;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.client.Contact;
import kz.localbusiness.domain.privacy.ErasureDecision;
import kz.localbusiness.domain.privacy.ErasureDecision.AccountsSilent;
import kz.localbusiness.domain.privacy.ErasureDecision.Erased;
import kz.localbusiness.domain.privacy.ErasureDecision.PaymentsUnderway;
import kz.localbusiness.domain.privacy.ErasureDecision.VisitsAhead;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.team.AccountId;

/// Says in the log that it erases before anything goes, so that a crash leaves no erasure untold.
@UseCase(Audience.MANAGEMENT)
class EraseClientUseCase implements EraseClient {

    private static final Erased NOTHING = new Erased(0, 0, 0, 0);

    private final ClientStores stores;
    private final ClientSignIns signIns;
    private final AuditLog log;
    private final DerivedSecrets secrets;
    private final Clock clock;
    private final ExportClient files;

    EraseClientUseCase(
            ClientStores stores,
            ClientSignIns signIns,
            AuditLog log,
            DerivedSecrets secrets,
            Clock clock) {
        this.stores = stores;
        this.signIns = signIns;
        this.log = log;
        this.secrets = secrets;
        this.clock = clock;
        this.files =
                BookingUseCases.exportClient(
                        stores.records(), stores.cards(), stores.money(), stores.chats().links());
    }

    @Override
    public ErasureDecision erase(Command command) {
        var now = clock.instant();
        var known = stores.known(command.phone());
        var parts = known.phones().stream().map(phone -> kept(command.business(), phone)).toList();
        return hindrance(parts, now).orElseGet(() -> erase(known, parts, now));
    }

    /// Why nobody can be forgotten yet.
    private static Optional<ErasureDecision> hindrance(List<ClientFile> parts, Instant now) {
        var ahead = count(parts, ClientFile::visits, visit -> visit.isToCome(now));
        if (ahead > 0) {
            return Optional.of(new VisitsAhead(ahead));
        }
        var underway = count(parts, ClientFile::charges, charge -> charge.mayBePaid(now));
        return underway > 0 ? Optional.of(new PaymentsUnderway(underway)) : Optional.empty();
    }

    private static <T> int count(
            List<ClientFile> parts, Function<ClientFile, List<T>> some, Predicate<T> which) {
        var found = parts.stream().flatMap(file -> some.apply(file).stream()).filter(which);
        return Math.toIntExact(found.count());
    }

    private ErasureDecision erase(KnownClient known, List<ClientFile> parts, Instant now) {
        var accounts = parts.stream().map(file -> signIns.of(file.phone())).toList();
        return accounts.stream().allMatch(Optional::isPresent)
                ? erase(
                        known,
                        parts,
                        accounts.stream().flatMap(Optional::stream).flatMap(List::stream).toList(),
                        now)
                : new AccountsSilent();
    }

    private ClientFile kept(BusinessId business, PhoneNumber phone) {
        return files.export(new ExportClient.Query(business, phone));
    }

    private ErasureDecision erase(
            KnownClient known, List<ClientFile> parts, List<AccountId> accounts, Instant now) {
        var erased =
                new Erased(
                        count(parts, ClientFile::visits, _ -> true),
                        count(parts, ClientFile::waits, _ -> true),
                        accounts.size(),
                        count(parts, ClientFile::charges, _ -> true));
        var isKnown = !erased.equals(NOTHING) || known.card().isPresent();
        if (isKnown) {
            known.phones().forEach(this::tell);
            stores.exports().removeAll();
        }
        if (!signIns.close(accounts, now)) {
            return new AccountsSilent();
        }
        parts.forEach(file -> forget(file, now));
        known.card().ifPresent(stores::forget);
        if (isKnown) {
            // one that was begun meanwhile
            stores.exports().removeAll();
        }
        return erased;
    }

    private void forget(ClientFile file, Instant now) {
        contacts(file).forEach(stores.checks()::forget);
        stores.silence(file);
        file.charges().forEach(charge -> stores.money().forget(charge, now));
        file.waits().forEach(stores.waitlist()::remove);
        file.visits().stream()
                .map(Appointment::home)
                .distinct()
                .forEach(home -> stores.forget(home, file.phone(), now));
        stores.forgetAllowance(file.phone());
        // after the visits: whoever is being linked looks at them last
        stores.chats().forget(file.phone());
    }

    /// E-mail addresses as they were told with bookings, to which codes may have been sent.
    private static Stream<Contact> contacts(ClientFile file) {
        var addresses =
                file.people()
                        .map(ClientDetails::email)
                        .flatMap(Stream::ofNullable)
                        .map(Contact.Email::new);
        return Stream.<Contact>concat(Stream.of(new Contact.Phone(file.phone())), addresses)
                .distinct();
    }

    /// Once, however often a lost race begins it anew. Nobody gets the number back from the entry
    /// without the instance's key; with it, anybody can show that a number was erased.
    private void tell(PhoneNumber phone) {
        var print = fingerprint(phone);
        CurrentAct.find()
                .ifPresent(act -> {
                    var name = "%s@%s".formatted(print, act.at());
                    var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
                    log.append(
                            new AuditEntry(id, act, new RecordName("clients", print), List.of()));
                });
    }

    private String fingerprint(PhoneNumber phone) {
        var purpose = "erased-client:%s:%s".formatted(CurrentBusiness.required(), phone.value());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.derive(purpose));
    }
}
