// The one element around Event Calendar (MIT, event-calendar-5.10.1): draws what the server sends,
// tells it what was tapped or dragged. Times are texts of the business's clock, whatever the browser's.
(() => {
  const VIEWS = { day: 'resourceTimeGridDay', week: 'timeGridWeek', month: 'dayGridMonth', list: 'listWeek' };
  const NARROWEST = { day: 130, week: 104 };
  const SIDEBAR = 62, NARROW = 640, FRESH_MILLIS = 4000;
  const FINE = matchMedia('(pointer: fine)'); // a finger has no room for an edge
  const two = n => String(n).padStart(2, '0');
  const clock = d => `${two(d.getHours())}:${two(d.getMinutes())}`;
  const day = d => `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())}`;
  const local = d => `${day(d)}T${clock(d)}`;
  const monday = d => (d.getDay() + 6) % 7;
  const span = (name, text) => Object.assign(document.createElement('span'), { className: name, textContent: text });

  customElements.get('lbp-calendar') || customElements.define('lbp-calendar', class extends HTMLElement {
    #page; #calendar; #shown = ''; #width; #tidying = 0; #fresh = new Set();
    #sizes = new ResizeObserver(() => this.#fit());

    connectedCallback() {
      this.#sizes.observe(this);
      if (this.#page) this.#draw();
    }

    disconnectedCallback() {
      this.#sizes.disconnect();
      this.#close();
    }

    show(page) {
      this.#page = page;
      if (this.isConnected) this.#draw();
    }

    // what is there of one visit now, in the place of what was there before
    put(visit, items, isNew) {
      this.#page.items = this.#page.items.filter(one => one.kind !== 'visit' || one.of !== visit).concat(items);
      if (isNew) {
        this.#fresh.add(visit);
        setTimeout(() => this.#fresh.delete(visit), FRESH_MILLIS);
      }
      this.#calendar.setOption('events', this.#events());
    }

    #close() {
      if (this.#calendar) EventCalendar.destroy(this.#calendar);
      this.#calendar = undefined;
      this.#shown = '';
    }

    // what only looks at the same days anew stays scrolled to where it was
    #draw() {
      const { view, date, people, opens, closes, words } = this.#page;
      const frame = JSON.stringify([view, date, people, opens, closes, words]);
      if (this.#calendar && frame === this.#shown) {
        this.#calendar.setOption('events', this.#events());
        return;
      }
      this.#close();
      this.#shown = frame;
      this.dataset.view = view;
      this.#width = this.#columnWidth();
      this.#calendar = EventCalendar.create(this, this.#options());
      this.#plain();
      requestAnimationFrame(() => this.#toTheDate());
    }

    #fit() {
      const width = this.#columnWidth();
      if (this.#calendar && width !== this.#width) {
        this.#width = width;
        this.#calendar.setOption('columnWidth', width);
        requestAnimationFrame(() => this.#toTheDate());
      }
    }

    // columns that would be too narrow are scrolled sideways, as many as fit at once
    #columnWidth() {
      const { view, people } = this.#page ?? {};
      const columns = view === 'day' ? people.length : 7;
      const room = this.clientWidth - SIDEBAR - 2;
      const fit = Math.max(1, Math.floor(room / NARROWEST[view]));
      return !NARROWEST[view] || columns <= fit ? undefined : `${Math.floor(room / fit)}px`;
    }

    #toTheDate() {
      const main = this.querySelector('.ec-main');
      if (!main) return;
      main.tabIndex = 0;
      if (this.#page.view === 'week' && this.#width) {
        const [y, m, d] = this.#page.date.split('-').map(Number);
        main.scrollLeft = monday(new Date(y, m - 1, d)) * parseFloat(this.#width);
      }
    }

    #events() {
      const { view, items } = this.#page;
      const drawn = items.filter(one => one.kind !== 'open').map(one => ({
        id: one.id, start: one.start, end: one.end, resourceId: one.staff, title: one.title,
        startEditable: one.movable, durationEditable: one.resizable && FINE.matches, extendedProps: one,
        classNames: [one.kind, one.state, this.#fresh.has(one.of) ? 'fresh' : ''].filter(Boolean)
      }));
      return view === 'day' || view === 'week' ? drawn.concat(this.#closed()) : drawn;
    }

    // where nobody of a column works: one person's day, or everybody's
    #closed() {
      const { view, date, people, items, opens, closes } = this.#page;
      const open = items.filter(one => one.kind === 'open').sort((a, b) => a.start < b.start ? -1 : 1);
      const [y, m, d] = date.split('-').map(Number);
      const first = d - monday(new Date(y, m - 1, d));
      const columns = view === 'day' ? people.map(one => [date, one.id])
        : [0, 1, 2, 3, 4, 5, 6].map(n => [day(new Date(y, m - 1, first + n)), undefined]);
      return columns.flatMap(([on, staff]) => {
        const gaps = [], last = `${on}T${two(closes)}:00`;
        let at = `${on}T${two(opens)}:00`;
        for (const one of open.filter(work => (!staff || work.staff === staff) && work.start < last && work.end > at)) {
          if (one.start > at) gaps.push([at, one.start]);
          if (one.end > at) at = one.end;
        }
        if (at < last) gaps.push([at, last]);
        return gaps.map(([start, end]) => ({
          id: `closed:${staff}:${start}`, start, end, resourceId: staff, display: 'background', classNames: ['closed'], extendedProps: {}
        }));
      });
    }

    #options() {
      const { view, date, zone, people, opens, closes, words } = this.#page;
      const narrow = this.clientWidth < NARROW;
      const dated = d => `${d.getDate()} ${words.months[d.getMonth()]}`;
      return {
        view: VIEWS[view], date, timeZone: zone, firstDay: 1, headerToolbar: { start: '', center: '', end: '' },
        resources: people.map(one => ({ id: one.id, title: one.name })),
        events: this.#events(), columnWidth: this.#width, nowIndicator: true, allDaySlot: false, dayMaxEvents: true,
        slotMinTime: `${two(opens)}:00`, slotMaxTime: `${two(closes)}:00`, scrollTime: this.#scrollTime(),
        slotDuration: '00:30', snapDuration: '00:15', slotHeight: narrow ? 44 : 38, slotEventOverlap: false,
        height: view === 'list' ? undefined : view === 'month' && narrow ? '40rem' : 'max(30rem, calc(100dvh - 15rem))',
        pointer: true, eventStartEditable: false, eventLongPressDelay: 400, dragScroll: true,
        slotLabelFormat: clock, eventTimeFormat: (start, end) => +start === +end ? clock(start) : `${clock(start)}\u2013${clock(end)}`,
        dayHeaderFormat: d => view === 'month' ? words.shortDays[monday(d)] : `${words.shortDays[monday(d)]} ${d.getDate()}`,
        dayHeaderAriaLabelFormat: d => `${words.days[monday(d)]}, ${dated(d)}`,
        listDayFormat: d => words.days[monday(d)], listDaySideFormat: dated, dayPopoverFormat: dated,
        noEventsContent: words.nothing,
        moreLinkContent: more => narrow ? `+${more.num}` : words.more.replace('{0}', more.num),
        eventContent: info => this.#content(info),
        eventDidMount: ({ el, event }) => this.#mounted(el, event.extendedProps), eventAllUpdated: () => this.#plain(),
        eventClick: ({ event }) => this.#tapped(event.extendedProps),
        dateClick: info => this.#free(info),
        eventDrop: info => this.#moved(info),
        eventResize: ({ event }) => this.$server.visitStretched(event.extendedProps.of, local(event.end))
      };
    }

    #scrollTime() {
      const { date, today, opens } = this.#page;
      return date === today ? `${two(Math.max(opens, new Date().getHours() - 1))}:00` : `${two(opens)}:00`;
    }

    // a real button inside, so that it is one to everybody
    #content({ event, timeText }) {
      const one = event.extendedProps;
      if (!one.kind) return '';
      const mark = span(`mark ${one.state}`, '');
      const when = span('when', '');
      const many = this.#page.people.length > 1 && this.#page.view !== 'day';
      const face = Object.assign(document.createElement('button'), { type: 'button', className: 'booking' });
      face.addEventListener('keydown', event => event.stopPropagation()); // its click tells of it
      when.append(mark, timeText);
      face.append(when, ' ', span('who', one.title), ' ', span('what', [one.detail, many ? one.who : ''].filter(Boolean).join(' \u00b7 ')),
        ' ', span('only-heard', one.label));
      return { domNodes: [face] };
    }

    #mounted(el, one) {
      if (one.kind) el.dataset.of = one.of;
      else el.setAttribute('aria-hidden', 'true');
      this.#plain();
    }

    // the library's half of a table says less than nothing to those who listen
    #plain() {
      cancelAnimationFrame(this.#tidying);
      this.#tidying = requestAnimationFrame(() => {
        for (const el of this.querySelectorAll('[role]:not(a):not([aria-haspopup])')) el.removeAttribute('role');
        for (const el of this.querySelectorAll('.ec-event[tabindex]')) el.removeAttribute('tabindex');
        for (const el of this.querySelectorAll('[aria-colindex], [aria-rowindex], [aria-colcount], [aria-rowcount]'))
          for (const name of ['aria-colindex', 'aria-rowindex', 'aria-colcount', 'aria-rowcount']) el.removeAttribute(name);
        for (const el of this.querySelectorAll('aside')) el.setAttribute('role', 'none');
        for (const el of this.querySelectorAll('h4')) { el.setAttribute('role', 'heading'); el.setAttribute('aria-level', '2'); }
      });
    }

    #tapped(one) {
      if (one.kind === 'visit') this.$server.visitTapped(one.of);
      if (one.kind === 'block') this.$server.blockTapped(one.of, one.staff, one.start.slice(0, 10));
    }

    #free({ date, resource }) {
      if (this.#page.view === 'month') this.$server.dayTapped(day(date));
      else this.$server.timeTapped(resource?.id ?? '', local(date));
    }

    #moved({ event, newResource }) {
      this.$server.visitMoved(event.extendedProps.of, newResource?.id ?? '', local(event.start));
    }
  });
})();
