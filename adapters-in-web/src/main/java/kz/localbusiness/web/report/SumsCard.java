package kz.localbusiness.web.report;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Section;
import kz.localbusiness.application.payment.ShowReport;
import kz.localbusiness.web.text.Wording;

/// What it comes to, and what is still to come.
final class SumsCard extends Section {

    private final DescriptionList sums = new DescriptionList();

    SumsCard(ShowReport.Answer answer, Wording wording) {
        var total = answer.report().total();
        setId("money-sums");
        addClassName("card");
        sums.addClassName("facts");
        sum("money.received", wording.money(total.received()));
        sum("money.returned", wording.money(total.returned()));
        sum("money.left", SignedMoney.words(total.left(), wording));
        sum("money.tips", SignedMoney.words(total.tipsLeft(), wording));
        sum("money.owed-over", wording.money(answer.owed().over()));
        sum("money.owed-ahead", wording.money(answer.owed().ahead()));
        add(sums);
    }

    private void sum(String key, String words) {
        sums.add(new Term(getTranslation(key)), new Description(words));
    }
}
