package kz.localbusiness.web.api;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.booking.AgreeToWhatsApp;
import kz.localbusiness.application.booking.AskForChange;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.application.booking.CancelMyAppointment;
import kz.localbusiness.application.booking.ChooseMyMessages;
import kz.localbusiness.application.booking.ExplainDay;
import kz.localbusiness.application.booking.ExplainStart;
import kz.localbusiness.application.booking.GiveFeedback;
import kz.localbusiness.application.booking.MoveMyAppointment;
import kz.localbusiness.application.booking.OpenManageLink;
import kz.localbusiness.application.booking.PromiseToCome;
import kz.localbusiness.application.booking.RenewMyManageLink;
import kz.localbusiness.application.booking.ShowFreeStarts;
import kz.localbusiness.application.booking.ShowMyAppointment;
import kz.localbusiness.application.booking.ShowMyBookings;
import kz.localbusiness.application.booking.ShowMyMessages;
import kz.localbusiness.application.booking.ShowMyMoveStarts;
import kz.localbusiness.application.booking.ShowMyPeople;
import kz.localbusiness.application.booking.ShowReviews;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.application.business.ShowBusinessPage;
import kz.localbusiness.application.chat.InviteMyChat;
import kz.localbusiness.application.chat.LeaveMyChat;
import kz.localbusiness.application.chat.ShowMyChat;
import kz.localbusiness.application.notice.ShowWaysToClients;
import kz.localbusiness.application.photo.ShowPhoto;
import kz.localbusiness.application.photo.ShowPublicAlbum;
import kz.localbusiness.application.privacy.EraseMyTraces;
import kz.localbusiness.application.privacy.ShowMyFile;
import kz.localbusiness.domain.booking.Rating;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.web.OpenBusinesses;
import kz.localbusiness.web.limit.OpenDoors;
import kz.localbusiness.web.sharing.Posters;
import kz.localbusiness.web.text.Translations;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.configuration.SpringDocSpecPropertiesConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/// The API on ports that answer what a test tells them to.
@Configuration(proxyBeanMethods = false)
@Import({OpenBusinesses.class, OpenDoors.class, Posters.class})
@ComponentScan
@ImportAutoConfiguration({
    JacksonAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    SpringDocConfiguration.class,
    SpringDocConfigProperties.class,
    SpringDocSpecPropertiesConfiguration.class,
    SpringDocWebMvcConfiguration.class
})
class ApiWorld {

    static final UUID REFERENCE = new UUID(7, 7);

    @Bean
    MockMvcTester mvc(WebApplicationContext context) {
        return MockMvcTester.from(context);
    }

    @Bean
    Ports ports() {
        return new Ports();
    }

    @Bean
    Translations translations() {
        return new Translations();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Salon.NOW, ZoneOffset.UTC);
    }

    @Bean
    Callers callers() {
        return Caller.Anyone::new;
    }

    @Bean
    Ids ids() {
        return () -> REFERENCE;
    }

    @Bean
    Instance instance() {
        return new Instance(URI.create("https://lbp.example"), List.of());
    }

    @Bean
    ResolveSlug slugs() {
        return slug -> slug.equals(Salon.SLUG) ? Optional.of(Salon.BUSINESS) : Optional.empty();
    }

    @Bean
    ShowBusinessPage page(Ports ports) {
        return query -> ports.page.apply(query);
    }

    @Bean
    ShowPublicAlbum album() {
        return query -> Album.empty(query.business());
    }

    @Bean
    ShowPhoto photo() {
        return _ -> Optional.empty();
    }

    @Bean
    ShowFreeStarts freeStarts(Ports ports) {
        return query -> ports.freeStarts.apply(query);
    }

    @Bean
    ExplainDay days(Ports ports) {
        return query -> ports.days.apply(query);
    }

    @Bean
    ExplainStart explanations(Ports ports) {
        return query -> ports.explanations.apply(query);
    }

    @Bean
    BookAppointment bookings(Ports ports) {
        return command -> ports.bookings.apply(command);
    }

    @Bean
    OpenManageLink links(Ports ports) {
        return token -> ports.links.apply(token);
    }

    @Bean
    ShowMyAppointment mine(Ports ports) {
        return query -> ports.mine.apply(query);
    }

    @Bean
    CancelMyAppointment cancellations(Ports ports) {
        return command -> ports.cancellations.apply(command);
    }

    @Bean
    ShowReviews reviews() {
        return _ -> new ShowReviews.Page(Rating.NONE, List.of(), "");
    }

    @Bean
    PromiseToCome promises(Ports ports) {
        return command -> ports.promises.apply(command);
    }

    @Bean
    AskForChange asks(Ports ports) {
        return command -> ports.asks.apply(command);
    }

    @Bean
    ShowMyMessages messages(Ports ports) {
        return _ -> Optional.of(ports.wishes);
    }

    @Bean
    AgreeToWhatsApp agreements(Ports ports) {
        return command -> ports.agreements.apply(command);
    }

    @Bean
    ShowWaysToClients ways() {
        return _ -> List.of(Channel.TELEGRAM, Channel.EMAIL);
    }

    @Bean
    ChooseMyMessages choices(Ports ports) {
        return command -> ports.choices.apply(command);
    }

    @Bean
    ShowMyChat chats(Ports ports) {
        return query -> ports.chats.apply(query);
    }

    @Bean
    InviteMyChat chatInvitations(Ports ports) {
        return command -> ports.chatInvitations.apply(command);
    }

    @Bean
    LeaveMyChat chatEnds(Ports ports) {
        return command -> ports.chatEnds.apply(command);
    }

    @Bean
    ShowMyMoveStarts moveStarts(Ports ports) {
        return query -> ports.moveStarts.apply(query);
    }

    @Bean
    MoveMyAppointment moves(Ports ports) {
        return command -> ports.moves.apply(command);
    }

    @Bean
    ShowMyFile data() {
        return _ -> Optional.empty();
    }

    @Bean
    EraseMyTraces erasure() {
        return _ -> Optional.empty();
    }

    @Bean
    ShowMyBookings bookingsOfOne() {
        return _ -> new ShowMyBookings.NoVerifiedPhone();
    }

    @Bean
    ShowMyPeople peopleOfOne() {
        return _ -> Optional.empty();
    }

    @Bean
    RenewMyManageLink renewals(Ports ports) {
        return command -> ports.renewals.apply(command);
    }

    @Bean
    GiveFeedback feedback(Ports ports) {
        return command -> ports.feedback.apply(command);
    }
}
