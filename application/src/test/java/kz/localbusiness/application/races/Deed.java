package kz.localbusiness.application.races;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.application.booking.BookSeries;
import kz.localbusiness.application.booking.CancelAppointment;
import kz.localbusiness.application.booking.HoldSlot;
import kz.localbusiness.application.booking.MoveAppointment;
import kz.localbusiness.application.booking.RecordProgress;
import kz.localbusiness.application.booking.ReinstateAppointment;
import kz.localbusiness.application.booking.ResizeAppointment;
import kz.localbusiness.application.booking.ServiceChoice;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.booking.Recurrence;

/// What touches several agendas, and what has to be there before.
public enum Deed {
    BOOK {
        @Override
        public void perform(Node node, Salon salon) {
            node.book.book(booking(salon, DEED));
        }
    },
    BOOK_WHAT_IS_HELD {
        @Override
        public void prepare(Node node, Salon salon) {
            node.hold.hold(holding(salon, 10));
        }

        @Override
        public void perform(Node node, Salon salon) {
            node.book.book(booking(salon, DEED));
        }
    },
    HOLD_ANOTHER_TIME {
        @Override
        public void prepare(Node node, Salon salon) {
            node.hold.hold(holding(salon, 14));
        }

        @Override
        public void perform(Node node, Salon salon) {
            node.hold.hold(holding(salon, 10));
        }
    },
    MOVE_TO_ANOTHER_DAY {
        @Override
        public void prepare(Node node, Salon salon) {
            node.book.book(booking(salon, DEED));
        }

        @Override
        public void perform(Node node, Salon salon) {
            node.move.move(
                    new MoveAppointment.Command(
                            salon.business, id(salon), at(salon, 2, 12), null, false));
        }
    },
    MOVE_TO_SOMEBODY_ELSE {
        @Override
        public void prepare(Node node, Salon salon) {
            node.book.book(booking(salon, DEED));
        }

        @Override
        public void perform(Node node, Salon salon) {
            node.move.move(
                    new MoveAppointment.Command(
                            salon.business,
                            id(salon),
                            at(salon, 1, 11),
                            salon.staff.get(2),
                            false));
        }
    },
    CANCEL {
        @Override
        public void prepare(Node node, Salon salon) {
            node.book.book(booking(salon, DEED));
        }

        @Override
        public void perform(Node node, Salon salon) {
            node.cancel.cancel(new CancelAppointment.Command(salon.business, id(salon), ""));
        }
    },
    REINSTATE {
        @Override
        public void prepare(Node node, Salon salon) {
            node.book.book(booking(salon, DEED));
            node.cancel.cancel(new CancelAppointment.Command(salon.business, id(salon), ""));
        }

        @Override
        public void perform(Node node, Salon salon) {
            node.reinstate.reinstate(new ReinstateAppointment.Command(salon.business, id(salon)));
        }
    },
    RESIZE {
        @Override
        public void prepare(Node node, Salon salon) {
            node.book.book(booking(salon, DEED));
        }

        @Override
        public void perform(Node node, Salon salon) {
            node.resize.resize(
                    new ResizeAppointment.Command(
                            salon.business, id(salon), Duration.ofHours(3), true));
        }
    },
    COMPLETE {
        @Override
        public void prepare(Node node, Salon salon) {
            node.book.book(booking(salon, DEED));
            node.progress.record(
                    new RecordProgress.Command(
                            salon.business, id(salon), RecordProgress.Progress.ARRIVED));
        }

        @Override
        public void perform(Node node, Salon salon) {
            node.progress.record(
                    new RecordProgress.Command(
                            salon.business, id(salon), RecordProgress.Progress.COMPLETED));
        }
    },
    SERIES {
        @Override
        public void perform(Node node, Salon salon) {
            node.series.book(
                    new BookSeries.Command(
                            salon.business,
                            DEED,
                            visit(salon),
                            at(salon, 1, 10),
                            new Recurrence(1, 3),
                            salon.client(1),
                            false));
        }
    };

    private static final IdempotencyKey DEED = new IdempotencyKey("the-deed-itself");

    /// By a node that lives.
    public void prepare(Node node, Salon salon) {}

    /// By a node that may die.
    public abstract void perform(Node node, Salon salon);

    private static BookAppointment.Command booking(Salon salon, IdempotencyKey key) {
        return new BookAppointment.Command(
                salon.business, key, visit(salon), at(salon, 1, 10), salon.client(1));
    }

    private static HoldSlot.Command holding(Salon salon, int hour) {
        return new HoldSlot.Command(salon.business, DEED, visit(salon), at(salon, 1, hour));
    }

    /// Two people, a room and a client's allowance.
    private static List<ServiceChoice> visit(Salon salon) {
        return List.of(
                ServiceChoice.of(salon.haircut, salon.staff.getFirst()),
                ServiceChoice.of(salon.massage, salon.staff.get(1)));
    }

    private static Instant at(Salon salon, int day, int hour) {
        return salon.at(day, LocalTime.of(hour, 0));
    }

    private static AppointmentId id(Salon salon) {
        return AppointmentId.of(salon.business, DEED);
    }
}
