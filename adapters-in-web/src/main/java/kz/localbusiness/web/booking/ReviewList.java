package kz.localbusiness.web.booking;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.ArrayList;
import java.util.List;
import kz.localbusiness.application.booking.ShowReviews;
import kz.localbusiness.application.booking.ShowReviews.Page;
import kz.localbusiness.domain.booking.Review;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.web.layout.Stars;
import kz.localbusiness.web.text.Wording;

/// What clients said and the business has published, a few at first; not there without any.
final class ReviewList extends Section implements LocaleChangeObserver {

    private final Business business;
    private final ShowReviews showReviews;
    private final List<Review> reviews = new ArrayList<>();
    private final H2 title = new H2();
    final Div cards = new Div();
    final Button more = new Button("", _ -> more());
    private Page page;

    ReviewList(Business business, ShowReviews showReviews) {
        this.business = business;
        this.showReviews = showReviews;
        this.page = read("");
        setId("reviews");
        addClassNames("card", "stack");
        cards.addClassName("stack");
        more.setId("more-reviews");
        more.addClassName("wide");
        reviews.addAll(page.reviews());
        add(title, cards, more);
        setVisible(!reviews.isEmpty());
    }

    private Page read(String before) {
        return showReviews.show(new ShowReviews.Query(business.id(), before));
    }

    private void more() {
        page = read(page.next());
        reviews.addAll(page.reviews());
        render();
    }

    private void render() {
        var wording = Wording.in(getLocale());
        var rating = page.rating();
        title.setText(
                getTranslation(
                        "manage.reviews", wording.oneDecimal(rating.average()), rating.count()));
        cards.removeAll();
        reviews.forEach(review -> cards.add(card(review, wording)));
        more.setText(getTranslation("manage.more-reviews"));
        more.setVisible(!page.next().isEmpty());
    }

    private Article card(Review review, Wording wording) {
        var said = review.feedback();
        var author = new Span(review.author());
        author.addClassName("strong");
        var date = new Span(wording.date(said.at(), business.zone()));
        date.addClassName("quiet");
        var head = new Div(author, new Stars(said.stars()), date);
        head.addClassName("row");
        var card = new Article(head);
        card.addClassName("review");
        SaidWords.of(said, getTranslation("manage.review-answer")).forEach(card::add);
        return card;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        render();
    }
}
