package kz.localbusiness.application.races;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.random.RandomGenerator;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.booking.AnswerOffer;
import kz.localbusiness.application.booking.BlockTime;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.application.booking.BookForClient;
import kz.localbusiness.application.booking.BookSeries;
import kz.localbusiness.application.booking.CancelAppointment;
import kz.localbusiness.application.booking.ConfirmAppointment;
import kz.localbusiness.application.booking.HoldSlot;
import kz.localbusiness.application.booking.JoinWaitlist;
import kz.localbusiness.application.booking.MoveAppointment;
import kz.localbusiness.application.booking.MoveMyAppointment;
import kz.localbusiness.application.booking.RecordProgress;
import kz.localbusiness.application.booking.ReinstateAppointment;
import kz.localbusiness.application.booking.ReleaseHold;
import kz.localbusiness.application.booking.ResizeAppointment;
import kz.localbusiness.application.booking.UnblockTime;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.Block;
import kz.localbusiness.domain.booking.BlockDecision.Blocked;
import kz.localbusiness.domain.booking.BlockId;
import kz.localbusiness.domain.booking.BookingDecision;
import kz.localbusiness.domain.booking.BookingDecision.Booked;
import kz.localbusiness.domain.booking.CancelDecision.NowCancelled;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.MoveDecision;
import kz.localbusiness.domain.booking.MoveDecision.Moved;
import kz.localbusiness.domain.booking.ProgressDecision.Done;
import kz.localbusiness.domain.booking.Recurrence;
import kz.localbusiness.domain.booking.ReinstateDecision.Reinstated;
import kz.localbusiness.domain.booking.ResizeDecision.Resized;
import kz.localbusiness.domain.booking.SeriesDecision.SeriesBooked;
import kz.localbusiness.domain.booking.WaitlistDecision.OfferAccepted;
import kz.localbusiness.domain.booking.WaitlistId;
import kz.localbusiness.domain.shared.TimeSlot;

/// One of many who do things at random, and what they were told.
final class Visitor {

    /// What several visitors know of at once, so that they do the same thing twice.
    record Shared(
            Salon salon,
            History history,
            ManageLinks links,
            ConcurrentLinkedDeque<BookAppointment.Command> sent,
            ConcurrentLinkedDeque<BookAppointment.Command> held,
            ConcurrentLinkedDeque<BlockTime.Command> blocked,
            ConcurrentLinkedDeque<Waiting> waiting) {

        Shared(Salon salon, History history, ManageLinks links) {
            this(
                    salon,
                    history,
                    links,
                    new ConcurrentLinkedDeque<>(),
                    new ConcurrentLinkedDeque<>(),
                    new ConcurrentLinkedDeque<>(),
                    new ConcurrentLinkedDeque<>());
        }
    }

    record Waiting(WaitlistId entry, ManageToken token) {}

    private final Node node;
    private final Shared shared;
    private final Salon salon;
    private final RandomGenerator random;
    private final Wishes wishes;

    Visitor(Node node, Shared shared, RandomGenerator random) {
        this.node = node;
        this.shared = shared;
        this.salon = shared.salon();
        this.random = random;
        this.wishes = new Wishes(salon, random);
    }

    void act() {
        try {
            shared.history().count(acted());
        } catch (StaleState busy) {
            shared.history().count("gave up");
        }
    }

    private String acted() {
        return switch (random.nextInt(27)) {
            case 0, 1, 2, 3, 4 -> "book " + booked(fresh());
            case 5 -> "book " + booked(again(shared.sent()));
            case 6 -> "bookForClient " + bookedForClient();
            case 7, 8 -> "hold " + held(fresh());
            case 9 -> "hold " + heldElsewhere();
            case 10, 11 -> "bookHeld " + booked(again(shared.held()));
            case 12 -> released();
            case 13 -> "cancel " + onAny(this::cancelled);
            case 14, 15, 16, 17 -> "move " + onAny(this::moved);
            case 18 -> "confirm " + onAny(this::confirmed);
            case 19 -> "progress " + onAny(this::progressed);
            case 20 -> "block " + blocked();
            case 21 -> unblocked();
            case 22 -> random.nextInt(3) == 0 ? "series " + series() : "join " + joined();
            case 24 -> "reinstate " + onAny(this::reinstated);
            case 25, 26 -> "resize " + onAny(this::resized);
            default -> "answer " + answered();
        };
    }

    private BookAppointment.Command fresh() {
        var command = wishes.booking();
        shared.sent().addFirst(command);
        return command;
    }

    private BookAppointment.Command again(ConcurrentLinkedDeque<BookAppointment.Command> some) {
        var back = random.nextInt(8);
        return some.stream().skip(back).findFirst().orElseGet(this::fresh);
    }

    private String booked(BookAppointment.Command command) {
        return told(node.book.book(command).decision());
    }

    private String bookedForClient() {
        var isGuest = random.nextBoolean();
        var client = isGuest ? wishes.guest() : wishes.client();
        return told(
                node.bookForClient.book(
                        new BookForClient.Command(
                                salon.business,
                                wishes.key(),
                                wishes.services(),
                                wishes.start(),
                                client,
                                isGuest)));
    }

    private String told(BookingDecision decision) {
        if (decision instanceof Booked(var home, var visit)) {
            shared.history().placed(home, visit);
        }
        return name(decision);
    }

    private String held(BookAppointment.Command wish) {
        shared.held().addFirst(wish);
        return name(
                node.hold.hold(
                        new HoldSlot.Command(
                                salon.business, wish.key(), wish.services(), wish.start())));
    }

    private String heldElsewhere() {
        var known = again(shared.held());
        return held(
                new BookAppointment.Command(
                        salon.business,
                        known.key(),
                        known.services(),
                        wishes.start(),
                        known.client()));
    }

    private String released() {
        node.release.release(new ReleaseHold.Command(salon.business, again(shared.held()).key()));
        return "release";
    }

    private String onAny(java.util.function.Function<Appointment, String> act) {
        return shared.history().any(random).map(act).orElse("nothing");
    }

    private String cancelled(Appointment visit) {
        var decision =
                node.cancel.cancel(new CancelAppointment.Command(salon.business, visit.id(), ""));
        if (decision instanceof NowCancelled(var home, var gone)) {
            shared.history().ended(home, gone);
        }
        return name(decision);
    }

    private String reinstated(Appointment visit) {
        var decision =
                node.reinstate.reinstate(
                        new ReinstateAppointment.Command(salon.business, visit.id()));
        if (decision instanceof Reinstated(var home, var again)) {
            shared.history().placed(home, again);
        }
        return name(decision);
    }

    private String resized(Appointment visit) {
        var length = visit.slot().duration().plusMinutes(15L * (random.nextInt(7) - 3));
        var decision =
                node.resize.resize(
                        new ResizeAppointment.Command(
                                salon.business, visit.id(), length, random.nextBoolean()));
        if (decision instanceof Resized(var home, var there)) {
            shared.history().placed(home, there);
        }
        return name(decision);
    }

    private String moved(Appointment visit) {
        var decision = random.nextInt(3) == 0 ? movedByClient(visit) : movedByOwner(visit);
        if (decision instanceof Moved(var home, var there)) {
            shared.history().placed(home, there);
        }
        return name(decision);
    }

    private MoveDecision movedByOwner(Appointment visit) {
        var command =
                new MoveAppointment.Command(
                        salon.business,
                        visit.id(),
                        wishes.start(),
                        wishes.staff(),
                        random.nextInt(4) == 0);
        return node.move.move(command);
    }

    private MoveDecision movedByClient(Appointment visit) {
        var token = shared.links().sign(ManageLink.to(visit, salon.business));
        return node.moveMine.move(
                new MoveMyAppointment.Command(salon.business, visit.id(), token, wishes.start()));
    }

    private String confirmed(Appointment visit) {
        return name(
                node.confirm.confirm(new ConfirmAppointment.Command(salon.business, visit.id())));
    }

    private String progressed(Appointment visit) {
        var all = RecordProgress.Progress.values();
        var what = all[random.nextInt(all.length)];
        var decision =
                node.progress.record(new RecordProgress.Command(salon.business, visit.id(), what));
        if (decision instanceof Done(var home, var done) && !done.isLive()) {
            shared.history().ended(home, done);
        }
        return name(decision);
    }

    private String blocked() {
        var start = wishes.start();
        var time =
                new TimeSlot(start, start.plus(Duration.ofMinutes(15L * (1 + random.nextInt(4)))));
        var block = new Block(new BlockId(new UUID(7, random.nextLong())), time, "");
        var staff = salon.staff.get(random.nextInt(3));
        var command = new BlockTime.Command(salon.business, staff, block);
        var decision = node.block.block(command);
        if (decision instanceof Blocked) {
            shared.blocked().addFirst(command);
        }
        return name(decision);
    }

    private String unblocked() {
        var command = shared.blocked().pollFirst();
        if (command == null) {
            return "nothing";
        }
        var zone = kz.localbusiness.domain.business.Business.DEFAULT_ZONE;
        var date = command.block().time().start().atZone(zone).toLocalDate();
        node.unblock.unblock(
                new UnblockTime.Command(
                        salon.business, command.staff(), date, command.block().id()));
        return "unblock";
    }

    private String series() {
        var decision =
                node.series
                        .book(
                                new BookSeries.Command(
                                        salon.business,
                                        wishes.key(),
                                        wishes.services(),
                                        wishes.start(),
                                        new Recurrence(1, 2 + random.nextInt(2)),
                                        wishes.client(),
                                        random.nextBoolean()))
                        .decision();
        if (decision instanceof SeriesBooked(var visits, _)) {
            visits.forEach(visit -> shared.history().placed(-1, visit));
        }
        return name(decision);
    }

    private String joined() {
        var from = Salon.MONDAY.plusDays(random.nextInt(2));
        var offering = List.of(salon.haircut, salon.massage, salon.yoga).get(random.nextInt(3));
        var answer =
                node.join.join(
                        new JoinWaitlist.Command(
                                salon.business,
                                wishes.key(),
                                offering,
                                wishes.staff(),
                                from,
                                from.plusDays(1),
                                wishes.client()));
        if (answer.decision()
                        instanceof
                        kz.localbusiness.domain.booking.WaitlistDecision.Joined(var entry)
                && answer.manage() != null) {
            shared.waiting().addFirst(new Waiting(entry.id(), answer.manage()));
        }
        return name(answer.decision());
    }

    private String answered() {
        var waiting = shared.waiting().stream().skip(random.nextInt(12)).findFirst();
        if (waiting.isEmpty()) {
            return "nothing";
        }
        var choices = AnswerOffer.Choice.values();
        var choice = random.nextInt(5) < 3 ? AnswerOffer.Choice.ACCEPT : choices[random.nextInt(3)];
        var decision =
                node.answer.answer(
                        new AnswerOffer.Command(
                                salon.business,
                                waiting.get().entry(),
                                waiting.get().token(),
                                choice));
        if (decision instanceof OfferAccepted(_, var visit)) {
            shared.history().placed(-1, visit);
        }
        return name(decision);
    }

    private static String name(Object decision) {
        return decision.getClass().getSimpleName();
    }
}
