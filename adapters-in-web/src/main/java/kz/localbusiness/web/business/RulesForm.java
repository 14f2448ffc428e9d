package kz.localbusiness.web.business;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Duration;
import java.util.Objects;
import kz.localbusiness.domain.business.Approval;
import kz.localbusiness.domain.business.BookingLimits;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.BookingWindow;
import kz.localbusiness.domain.business.ChangeRules;
import kz.localbusiness.domain.business.HoldTimes;
import kz.localbusiness.web.form.FieldCheck;
import kz.localbusiness.web.form.FormCheck;
import org.jspecify.annotations.Nullable;

/// When and how clients book: what most businesses decide, and behind it what few ever touch.
public final class RulesForm extends Div implements LocaleChangeObserver {

    private static final int DAY = 24 * 60;

    final RadioButtonGroup<Approval> approval = new RadioButtonGroup<>();
    final LengthSelect step;
    final LengthSelect notice;
    final IntegerField horizon = new IntegerField();
    final LengthSelect cancelCutoff;
    final LengthSelect moveCutoff;
    final IntegerField moves = new IntegerField();
    final IntegerField perClient = new IntegerField();
    final IntegerField perPersonDay = new IntegerField();
    final LengthSelect formHold;
    final LengthSelect offerHold;
    final Checkbox cleaning = new Checkbox();
    private final Details more = new Details();
    private final FormCheck check =
            new FormCheck(
                    whole(horizon, 0, BookingWindow.MOST_DAYS, "setting.horizon-impossible"),
                    whole(moves, 0, ChangeRules.MOST_MOVES, "setting.moves-impossible"),
                    limit(perClient),
                    limit(perPersonDay));

    public RulesForm(BookingPolicy policy) {
        addClassName("fields");
        step = new LengthSelect(policy.window().step(), 5, 10, 15, 20, 30, 45, 60, 90, 120);
        notice =
                new LengthSelect(
                        policy.window().minimumNotice(),
                        0,
                        15,
                        30,
                        60,
                        120,
                        240,
                        720,
                        DAY,
                        2 * DAY,
                        3 * DAY,
                        7 * DAY);
        cancelCutoff = cutoff(policy.changes().cancelCutoff());
        moveCutoff = cutoff(policy.changes().moveCutoff());
        formHold = new LengthSelect(policy.holds().form(), 5, 10, 15, 20, 30, 60);
        offerHold = new LengthSelect(policy.holds().offer(), 10, 15, 30, 60, 120, 240, 720, DAY);
        fill(policy);
        identify();
        var twos = new Div(step, notice, cancelCutoff, moveCutoff, horizon, moves);
        twos.addClassNames("fields", "two");
        var rare = new Div(perClient, perPersonDay, formHold, offerHold, cleaning);
        rare.addClassNames("fields", "two");
        more.add(rare);
        add(approval, twos, more);
    }

    private static LengthSelect cutoff(Duration stored) {
        return new LengthSelect(stored, 0, 60, 120, 240, 720, DAY, 2 * DAY, 3 * DAY, 7 * DAY);
    }

    private void fill(BookingPolicy policy) {
        approval.setItems(Approval.values());
        approval.setValue(policy.approval());
        approval.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        horizon.setValue(policy.window().horizonDays());
        moves.setValue(policy.changes().maxMoves());
        show(perClient, policy.limits().perClient());
        show(perPersonDay, policy.limits().perPersonDay());
        cleaning.setValue(policy.buffersWithinHours());
    }

    private static void show(IntegerField field, int limit) {
        if (limit < BookingLimits.UNLIMITED) {
            field.setValue(limit);
        }
    }

    private void identify() {
        approval.setId("rules-approval");
        step.setId("rules-step");
        notice.setId("rules-notice");
        horizon.setId("rules-horizon");
        cancelCutoff.setId("rules-cancel");
        moveCutoff.setId("rules-move");
        moves.setId("rules-moves");
        perClient.setId("rules-per-client");
        perPersonDay.setId("rules-per-day");
        formHold.setId("rules-form-hold");
        offerHold.setId("rules-offer-hold");
        cleaning.setId("rules-cleaning");
        cleaning.addClassName("wide");
        horizon.setStepButtonsVisible(true);
        moves.setStepButtonsVisible(true);
    }

    private static FieldCheck<@Nullable Integer, IntegerField> whole(
            IntegerField field, int least, int most, String complaint) {
        return new FieldCheck<@Nullable Integer, IntegerField>(field)
                .refuse(typed -> typed == null || typed < least || typed > most, complaint);
    }

    private static FieldCheck<@Nullable Integer, IntegerField> limit(IntegerField field) {
        return new FieldCheck<@Nullable Integer, IntegerField>(field)
                .refuse(
                        typed -> typed != null && !BookingLimits.isLimit(typed),
                        "setting.limit-impossible");
    }

    public boolean passes() {
        var isRight = check.passes();
        if (perClient.isInvalid() || perPersonDay.isInvalid()) {
            more.setOpened(true);
        }
        return isRight;
    }

    public BookingPolicy policy() {
        return new BookingPolicy(
                new BookingWindow(step.getValue(), notice.getValue(), horizon.getValue()),
                new ChangeRules(cancelCutoff.getValue(), moveCutoff.getValue(), moves.getValue()),
                new BookingLimits(limitIn(perClient), limitIn(perPersonDay)),
                approval.getValue(),
                cleaning.getValue(),
                new HoldTimes(formHold.getValue(), offerHold.getValue()));
    }

    private static int limitIn(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), BookingLimits.UNLIMITED);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        approval.setLabel(getTranslation("setting.approval"));
        approval.setItemLabelGenerator(one ->
                switch (one) {
                    case INSTANT -> getTranslation("setting.approval-instant");
                    case BY_OWNER -> getTranslation("setting.approval-by-owner");
                });
        step.name("setting.step", "setting.at-once");
        notice.name("setting.notice", "setting.no-notice");
        cancelCutoff.name("setting.cancel-cutoff", "setting.until-start");
        moveCutoff.name("setting.move-cutoff", "setting.until-start");
        horizon.setLabel(getTranslation("setting.horizon"));
        moves.setLabel(getTranslation("setting.moves"));
        more.setSummaryText(getTranslation("setting.more-rules"));
        perClient.setLabel(getTranslation("setting.per-client"));
        perClient.setHelperText(getTranslation("setting.no-limit"));
        perPersonDay.setLabel(getTranslation("setting.per-day"));
        perPersonDay.setHelperText(getTranslation("setting.no-limit"));
        formHold.name("setting.form-hold", "setting.at-once");
        offerHold.name("setting.offer-hold", "setting.at-once");
        cleaning.setLabel(getTranslation("setting.cleaning"));
        check.speakAgain();
    }
}
