package kz.localbusiness.web.booking;

import static kz.localbusiness.domain.booking.Wish.MOST_SERVICES;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.web.picker.ServicePicker;

/// What the visit consists of. The list closes once something is chosen, and opens again for one
/// more service.
final class ServiceStep extends Step {

    /// Fewer are read faster than a word is typed.
    private static final int MANY = 8;

    private final BusinessPage page;
    private final Runnable onChange;
    private final List<Chosen> chosen = new ArrayList<>();
    private final Div cart = new Div();
    private final Optional<ServiceSearch> search;
    private final ServicePicker services;
    private final Div list = new Div();

    ServiceStep(BusinessPage page, Runnable onChange) {
        super("booking.pick-service");
        this.page = page;
        this.onChange = onChange;
        this.services = new ServicePicker(page, this::choose);
        this.search =
                Optional.of(page)
                        .filter(one -> one.offerings().size() > MANY)
                        .map(one -> new ServiceSearch(one.categories(), this::filter));
        cart.addClassNames("stack", "tight");
        list.addClassNames("stack", "tight");
        search.ifPresent(list::add);
        list.add(services);
        add(cart, list);
        open(true);
    }

    List<Chosen> chosen() {
        return List.copyOf(chosen);
    }

    /// As a link or an earlier visit says it; what is not offered is left out.
    void choose(Collection<OfferingId> wanted) {
        wanted.stream()
                .flatMap(id -> page.offerings().stream().filter(one -> one.id().equals(id)))
                .limit(MOST_SERVICES)
                .map(Chosen::plain)
                .forEach(chosen::add);
        told();
    }

    private void choose(Offering offering) {
        chosen.add(Chosen.plain(offering));
        told();
    }

    private void put(Chosen before, Chosen after) {
        chosen.set(chosen.indexOf(before), after);
        told();
    }

    private void remove(Chosen one) {
        chosen.remove(one);
        told();
    }

    private void told() {
        open(chosen.isEmpty());
        onChange.run();
    }

    private void open(boolean isOpen) {
        list.setVisible(isOpen);
        showCart();
        filter();
    }

    private boolean isLeft(Offering one) {
        return chosen.stream().noneMatch(other -> other.offering().id().equals(one.id()));
    }

    private void showCart() {
        cart.removeAll();
        chosen.forEach(one -> cart.add(new ChosenRow(one, this::put, this::remove)));
        cart.setVisible(!chosen.isEmpty());
        if (!list.isVisible() && mayTakeMore()) {
            cart.add(more());
        }
    }

    private boolean mayTakeMore() {
        return chosen.size() < MOST_SERVICES && page.offerings().stream().anyMatch(this::isLeft);
    }

    private Button more() {
        var more = new Button(getTranslation("booking.one-more-service"), _ -> open(true));
        more.setId("one-more-service");
        return more;
    }

    private void filter() {
        services.show(one -> isLeft(one) && search.stream().allMatch(some -> some.finds(one)));
        search.ifPresent(some -> some.tellWhetherFound(!services.isEmpty()));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        super.localeChange(event);
        showCart();
    }
}
