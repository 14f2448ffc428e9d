package kz.localbusiness.web.business;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.business.ActivateBusiness;
import kz.localbusiness.application.business.BeginRegistration;
import kz.localbusiness.application.business.ConfirmEmail;
import kz.localbusiness.application.business.DescribeBusiness;
import kz.localbusiness.application.business.RegisterBusiness;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.application.business.SetBookingPolicy;
import kz.localbusiness.application.business.SetPaymentLink;
import kz.localbusiness.application.business.SetWeeklyHours;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.catalog.ArchiveOffering;
import kz.localbusiness.application.catalog.DescribeOffering;
import kz.localbusiness.application.platform.ShowAnnouncements;
import kz.localbusiness.application.staff.NameStaffMember;
import kz.localbusiness.domain.business.ActivationDecision.Activated;
import kz.localbusiness.domain.business.BeginningDecision;
import kz.localbusiness.domain.business.BeginningDecision.CodeSent;
import kz.localbusiness.domain.business.BeginningDecision.NoMoreCodes;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.ConfirmationDecision;
import kz.localbusiness.domain.business.ConfirmationDecision.EmailConfirmed;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.RegistrationDecision;
import kz.localbusiness.domain.business.RegistrationDecision.SignInUnavailable;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingDecision.Saved;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.photo.AlbumDecision;
import kz.localbusiness.domain.photo.PhotoDecision;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.staff.StaffDecision.Named;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.web.layout.AnnouncementBoard;
import kz.localbusiness.web.layout.NobodyWaits;
import kz.localbusiness.web.limit.OpenDoors;
import kz.localbusiness.web.photo.PhotoPorts;
import kz.localbusiness.web.security.FirstTicket;
import kz.localbusiness.web.text.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;

/// The ports of one business as lambdas over plain fields.
@Configuration
@Import({
    Translations.class,
    AnnouncementBoard.class,
    NobodyWaits.class,
    OwnBusiness.class,
    SetupPages.class,
    FirstStaffMember.class,
    Catalogue.class,
    OpenDoors.class
})
class BusinessInMemory {

    static final BusinessId ID = new BusinessId(new UUID(7, 7));
    static final Slug SLUG = new Slug("salon-aigerim");

    Business business =
            Business.registered(
                    ID,
                    SLUG,
                    Profile.named("Салон Айгерим", new EmailAddress("owner@example.kz")),
                    Instant.parse("2026-03-01T05:00:00Z"));
    final Map<OfferingId, Offering> offerings = new LinkedHashMap<>();
    final List<StaffMember> staff = new ArrayList<>();
    private static final TestingAuthenticationToken SIGNED_IN =
            new TestingAuthenticationToken("owner", "");

    final List<BeginRegistration.Form> begun = new ArrayList<>();
    final List<ConfirmEmail.Form> confirmed = new ArrayList<>();
    final List<RegisterBusiness.Command> registrations = new ArrayList<>();
    @Nullable BeginningDecision beginning;
    ConfirmationDecision confirmation = new EmailConfirmed(ID);
    final List<Runnable> work = new ArrayList<>();
    Caller caller = new Caller.Member(ID, "owner", Set.of(Role.OWNER));
    RegistrationDecision answer = new SignInUnavailable();

    @Bean
    BusinessInMemory world() {
        return this;
    }

    @Bean
    kz.localbusiness.application.Instance instance() {
        return new kz.localbusiness.application.Instance(
                URI.create("http://localhost:8080"), List.of("MongoDB"));
    }

    @Bean
    Ids ids() {
        var count = new AtomicInteger();
        return () -> new UUID(1, count.incrementAndGet());
    }

    @Bean
    Callers callers() {
        return () -> caller;
    }

    /// Work waits until the test lets it run.
    @Bean
    Executor applicationTaskExecutor() {
        return work::add;
    }

    @Bean
    RegistrationPorts registrationPorts(ResolveSlug slugs) {
        return new RegistrationPorts(
                form -> {
                    begun.add(form);
                    return beginning == null ? new CodeSent(form.email()) : beginning;
                },
                _ -> new NoMoreCodes(),
                form -> {
                    confirmed.add(form);
                    return confirmation;
                },
                command -> {
                    registrations.add(command);
                    return answer;
                },
                (_, _) -> Optional.of(new FirstTicket(SIGNED_IN, "/salon-aigerim/admin/setup")),
                slugs);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ShowAnnouncements showAnnouncements() {
        return List::of;
    }

    @Bean
    ResolveSlug resolveSlug() {
        return slug -> slug.value().endsWith("-atyrau") ? Optional.of(ID) : Optional.empty();
    }

    @Bean
    ShowSetup showSetup() {
        return _ ->
                Optional.of(
                        new ShowSetup.Setup(
                                business,
                                List.copyOf(offerings.values()),
                                List.copyOf(staff),
                                business.missing(!offerings.isEmpty())));
    }

    @Bean
    DescribeBusiness describeBusiness() {
        return told -> {
            var email = business.profile().email();
            business =
                    business.described(
                            new Profile(
                                    told.name(),
                                    told.description(),
                                    email,
                                    told.phone(),
                                    told.address(),
                                    told.listing(),
                                    business.profile().payment()));
            return business;
        };
    }

    @Bean
    NameStaffMember nameStaffMember() {
        return told -> {
            var member = StaffMember.named(told.business(), told.staff(), told.name());
            staff.removeIf(one -> one.id().equals(told.staff()));
            staff.add(member);
            return new Named(member);
        };
    }

    @Bean
    SetWeeklyHours setWeeklyHours() {
        return told -> business = business.openOn(told.hours());
    }

    @Bean
    SetBookingPolicy setBookingPolicy() {
        return told -> business = business.bookableBy(told.policy());
    }

    @Bean
    SetPaymentLink setPaymentLink() {
        return told -> business = business.described(business.profile().paidThrough(told.link()));
    }

    @Bean
    DescribeOffering describeOffering() {
        return told -> {
            var plain =
                    Offering.plain(
                            told.business(),
                            told.offering(),
                            told.name(),
                            told.duration(),
                            told.price());
            var offering =
                    offerings
                            .getOrDefault(told.offering(), plain)
                            .described(
                                    told.name(), told.description(), told.duration(), told.price());
            offerings.put(offering.id(), offering);
            return new Saved(offering);
        };
    }

    @Bean
    ArchiveOffering archiveOffering() {
        return told -> offerings.remove(told.offering()) != null;
    }

    /// How photos are added is told by `AlbumCardTest`.
    @Bean
    PhotoPorts photoPorts() {
        return new PhotoPorts(
                query -> Album.empty(query.business()),
                _ -> new PhotoDecision.UnknownMember(),
                _ -> new AlbumDecision.UnknownPhoto(),
                _ -> new AlbumDecision.UnknownPhoto(),
                _ -> new AlbumDecision.UnknownPhoto());
    }

    @Bean
    ActivateBusiness activateBusiness() {
        return _ -> {
            var decision = business.activate(!offerings.isEmpty());
            if (decision instanceof Activated(var opened)) {
                business = opened;
            }
            return decision;
        };
    }
}
