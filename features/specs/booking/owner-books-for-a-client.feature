Feature: An owner books for a client

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes

  Rule: What the owner enters stands at once

    Scenario: The owner enters a visit
      When Aigerim enters Dana for "Visit" with Aigerim at 10:00 on 2026-03-03
      Then Aigerim finds Dana at 10:00 on 2026-03-03, as confirmed
      And its history says that Aigerim booked by the rules

    Scenario: A client cannot take it any more
      Given Aigerim has entered Dana for "Visit" with Aigerim at 10:00 on 2026-03-03
      When Timur books Aigerim at 10:30 on 2026-03-03
      Then the booking is refused as taken

  Rule: The owner passes the rules on purpose, and on the record

    Scenario: Without saying so the owner keeps the rules
      When Aigerim enters Dana for "Visit" with Aigerim at 20:00 on 2026-03-03
      Then the booking is refused because it is outside the hours

    Scenario: On purpose the owner books after closing time
      When Aigerim enters Dana past the rules for "Visit" with Aigerim at 20:00 on 2026-03-03
      Then the booking is accepted
      And its history says that Aigerim booked although it was outside the hours

    Scenario: On purpose the owner books at short notice
      Given it is 09:55 on 2026-03-02
      When Aigerim enters Dana past the rules for "Visit" with Aigerim at 10:00 on 2026-03-02
      Then the booking is accepted
      And its history says that Aigerim booked although it was too soon

  Rule: Nobody passes somebody else's time

    Scenario: The time of another client stays theirs
      Given Timur has booked Aigerim at 10:00 on 2026-03-03
      When Aigerim enters Dana past the rules for "Visit" with Aigerim at 10:30 on 2026-03-03
      Then the booking is refused as taken

    Scenario: Time that is kept free stays free
      Given Aigerim has kept Aigerim free from 12:00 to 13:00 on 2026-03-03
      When Aigerim enters Dana past the rules for "Visit" with Aigerim at 12:30 on 2026-03-03
      Then the booking is refused as taken

    Scenario: Booked time cannot be kept free
      Given Timur has booked Aigerim at 12:00 on 2026-03-03
      When Aigerim keeps Aigerim free from 12:30 to 14:00 on 2026-03-03
      Then the time is not kept free, because somebody is booked
