package kz.localbusiness.web.notice;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.application.notice.ListNotices;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.Delivery;
import kz.localbusiness.domain.notice.Delivery.Standing;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.Notice.State;
import kz.localbusiness.domain.notice.Subject;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.web.text.Wording;
import org.jspecify.annotations.Nullable;

/// One message: to whom, about what, and how far it has come by each way.
final class MessageCard extends Div implements LocaleChangeObserver {

    private final ListNotices.Line line;
    private final ZoneId zone;
    private final Span what = new Span();
    private final Span state = new Span();
    private final Div ways = new Div();
    private final Button resend;

    MessageCard(ListNotices.Line line, ZoneId zone, Consumer<Notice> again) {
        this.line = line;
        this.zone = zone;
        resend = new Button("", _ -> again.accept(line.notice()));
        resend.addClassName("resend");
        resend.setDisableOnClick(true);
        resend.addThemeVariants(ButtonVariant.TERTIARY);
        resend.setVisible(!(line.notice().state() instanceof State.Due));
        what.addClassName("strong");
        ways.addClassNames("stack", "tight");
        addClassName("offering");
        var told = new Div(what, state, ways);
        told.addClassNames("stack", "tight");
        add(told, resend);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var notice = line.notice();
        var wording = Wording.in(event.getLocale());
        var visit = line.visit();
        what.setText(
                Stream.of(told(notice), client(visit), to(notice))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
        state.setText(
                "%s · %s".formatted(wording.dateTime(notice.since(), zone), state(notice.state())));
        ways.removeAll();
        notice.deliveries().forEach(one -> ways.add(way(one, wording)));
        resend.setText(getTranslation("message.resend"));
    }

    private String told(Notice notice) {
        return switch (notice.subject()) {
            case Subject.ToClient(var kind) -> getTranslation("message.kind." + named(kind));
            case Subject.ToMember(_, var kind) -> getTranslation("layout.bell." + named(kind));
        };
    }

    /// Of whom of the team it is for; the client need not be named twice.
    private String to(Notice notice) {
        var member = line.member();
        if (notice.isForClient()) {
            return "";
        }
        return member == null
                ? getTranslation("message.to-left")
                : getTranslation("message.to", calledOrAddressed(member));
    }

    private static String calledOrAddressed(Colleague member) {
        return member.name().isEmpty() ? member.email().value() : member.name();
    }

    private static String client(@Nullable Appointment visit) {
        return visit == null ? "" : visit.client().name();
    }

    private String state(State told) {
        return switch (told) {
            case State.Due _ -> getTranslation("message.state.due");
            case State.Sent _ -> getTranslation("message.state.sent");
            case State.Failed _ -> getTranslation("message.state.failed");
            case State.Dropped(var why) -> getTranslation("message.dropped." + named(why));
        };
    }

    private Span way(Delivery one, Wording wording) {
        var parts =
                Stream.of(
                        getTranslation("message.channel." + named(one.channel())),
                        standing(one),
                        price(one, wording));
        var span =
                new Span(parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")));
        span.addClassName("quiet");
        return span;
    }

    private String standing(Delivery one) {
        return switch (one.standing()) {
            case Standing.Trying _, Standing.Refusing _ -> getTranslation("message.way.trying");
            case Standing.HandedOver _ -> getTranslation("message.way.handed-over");
            case Standing.Arrived _ -> getTranslation(arrived(one.channel()));
            case Standing.Late _ -> getTranslation("message.way.late");
            case Standing.Failed(var why) -> getTranslation("message.failure." + named(why));
        };
    }

    private static String arrived(Channel channel) {
        return channel.tellsArrival() ? "message.way.arrived" : "message.way.taken";
    }

    private static String price(Delivery one, Wording wording) {
        var price = one.price();
        return price == null ? "" : wording.money(price);
    }

    private static String named(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
