package kz.localbusiness.application.payment;

import static kz.localbusiness.application.payment.out.PlayedRegister.ACCESS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kz.localbusiness.application.Dying;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.payment.out.CashRegisters;
import kz.localbusiness.application.payment.out.FiscalRecords;
import kz.localbusiness.application.payment.out.FiscalRegister;
import kz.localbusiness.application.payment.out.PlayedRegister;
import kz.localbusiness.application.payment.out.PlayedRegister.Entry;
import kz.localbusiness.application.payment.out.PlayedRegister.Fault;
import kz.localbusiness.application.payment.out.ReceiptFixture;
import kz.localbusiness.application.payment.out.RegisterTurns;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.fiscal.ExternalNumber;
import kz.localbusiness.domain.fiscal.FiscalProblem;
import kz.localbusiness.domain.fiscal.FiscalRecord;
import kz.localbusiness.domain.payment.Receipt;
import org.junit.jupiter.api.Test;

/// Money comes and goes, the register loses answers, is out of order and comes back, and the
/// process ends wherever it is: each receipt is registered once, with its sum.
class RegisterStoryTest {

    private static final int STORIES = 1_000;
    private static final int MINUTES_OF_A_WEEK = 7 * 24 * 60;
    private static final int STEPS = 60;
    private static final List<Fault> FAULTS = List.of(Fault.values());

    @Test
    void registersEachReceiptOnce() {
        for (long seed = 1; seed <= STORIES; seed++) {
            var story = new Story(seed);
            story.go();
            story.end();

            assertThat(story.till.registered())
                    .as("seed %d", seed)
                    .extracting(Entry::number)
                    .containsExactlyInAnyOrderElementsOf(
                            story.receipts.stream().map(Story::number).toList());
            assertThat(story.till.registered())
                    .as("seed %d", seed)
                    .allSatisfy(one ->
                            assertThat(one.total())
                                    .isEqualTo(story.receipt(one).movement().total()));
        }
    }

    private static final class Story {

        private final OpenSalon salon = new OpenSalon();
        private final PlayedRegister till = salon.platform.fiscalRegister.played();
        private final List<Receipt> receipts = new ArrayList<>();
        private final Dying dying = new Dying();
        private final Random chance;
        private final FiscalDesk desk;
        private final RegisterReceipt register;

        private Story(long seed) {
            chance = new Random(seed);
            var platform = salon.platform;
            salon.run(() -> {
                new ConnectRegisterUseCase(platform.fiscal, platform.clock)
                        .connect(new ConnectRegister.Command(salon.business, ACCESS, 0));
            });
            desk =
                    new FiscalDesk(
                            dying.around(FiscalRegister.class, platform.fiscalRegister),
                            dying.around(CashRegisters.class, platform.cashRegisters),
                            dying.around(FiscalRecords.class, platform.fiscalRecords),
                            dying.around(RegisterTurns.class, platform.registerTurns),
                            platform.secrets);
            register = new RegisterReceiptUseCase(desk, platform.receipts, platform.clock);
        }

        private void go() {
            for (int i = 0; i < STEPS; i++) {
                if (chance.nextInt(6) == 0) {
                    dying.dieAfter(chance.nextInt(8), chance.nextBoolean());
                }
                step(chance.nextInt(10));
            }
        }

        private void step(int roll) {
            switch (roll) {
                case 0, 1 -> survive(() -> take(moved()));
                case 2 -> till.next(FAULTS.get(chance.nextInt(FAULTS.size())));
                case 3 -> trouble();
                case 4, 5 -> salon.platform.clock.advance(Duration.ofSeconds(chance.nextInt(400)));
                default -> survive(this::work);
            }
        }

        private void trouble() {
            if (chance.nextInt(3) > 0) {
                till.putInOrder();
            } else if (chance.nextBoolean()) {
                till.refuse(FiscalProblem.REGISTER_BLOCKED, 7);
            } else {
                till.refuse(FiscalProblem.WRONG_RECEIPT, 9);
            }
        }

        private Receipt moved() {
            var number = receipts.size() + 1L;
            var at = salon.platform.clock.instant();
            var sale =
                    ReceiptFixture.came(
                            salon.business, number, new AppointmentId(UUID.randomUUID()), at);
            var sales = receipts.stream().filter(one -> !isGivenBack(one)).toList();
            var receipt =
                    sales.isEmpty() || chance.nextInt(3) > 0
                            ? sale
                            : ReceiptFixture.wentBack(
                                    number, sales.get(chance.nextInt(sales.size())));
            receipts.add(receipt);
            return receipt;
        }

        private boolean isGivenBack(Receipt one) {
            return one.movement().isReturn()
                    || receipts.stream()
                            .anyMatch(other ->
                                    Long.valueOf(one.number()).equals(other.movement().original()));
        }

        private void take(Receipt receipt) {
            salon.run(() -> {
                salon.platform.receipts.add(receipt);
                desk.enter(List.of(receipt), salon.platform.clock.instant());
            });
        }

        private void work() {
            salon.platform.fiscalRecords.due(salon.platform.clock.instant(), 100).stream()
                    .map(due -> new RegisterReceipt.Command(due.business(), due.receipt()))
                    .findFirst()
                    .ifPresent(due -> salon.run(() -> register.register(due)));
        }

        /// What was to be registered is told again, as news are, and the owner sees to the rest.
        private void end() {
            dying.live();
            till.putInOrder();
            salon.run(() -> desk.enter(receipts, salon.platform.clock.instant()));
            for (int minute = 0; minute < MINUTES_OF_A_WEEK && isSomethingOpen(); minute++) {
                work();
                salon.platform.clock.advance(Duration.ofMinutes(1));
            }
        }

        private boolean isSomethingOpen() {
            return salon.platform.fiscalRecords.everything().stream().anyMatch(this::isOpen);
        }

        private boolean isOpen(FiscalRecord one) {
            if (one.isGivenUp()) {
                salon.run(() ->
                        salon.platform.fiscalRecords.save(
                                one.again(salon.platform.clock.instant())));
            }
            return one.ticket().isEmpty();
        }

        private void survive(Runnable work) {
            try {
                work.run();
            } catch (Dying.Killed gone) {
                // another process goes on
            } finally {
                dying.live();
            }
        }

        private static String number(Receipt receipt) {
            return ExternalNumber.of(receipt.business(), receipt.number()).value();
        }

        private Receipt receipt(Entry entry) {
            return receipts.stream()
                    .filter(one -> number(one).equals(entry.number()))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
