Feature: The waitlist offers time that becomes free

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 10:00 to 11:00 for visits of 60 minutes
    And Timur has booked Aigerim at 10:00 on 2026-03-03
    And Dana leaves an address for messages
    And Dana waits for "Visit" with Aigerim from 2026-03-03 to 2026-03-05
    And it is 08:05 on 2026-03-02
    And Nurlan waits for "Visit" with anyone from 2026-03-03 to 2026-03-03

  @pain-31
  Rule: Who has waited longest is offered the time first, alone

    Scenario: The first one is offered the time
      Given Timur has cancelled by link
      When the background work is done
      Then Dana is offered 10:00 on 2026-03-03
      And Nurlan is offered nothing
      And Dana has 1 message

    Scenario: Time on a day for which nobody waits is offered to nobody
      Given Zarina has booked Aigerim at 10:00 on 2026-03-06
      And Zarina has cancelled by link
      When the background work is done
      Then Dana is offered nothing
      And Nurlan is offered nothing

    Scenario: The offered time is held
      Given Timur has cancelled by link
      And the background work is done
      When Zarina books Aigerim at 10:00 on 2026-03-03
      Then the booking is refused as taken

    Scenario: An accepted offer becomes a booking
      Given Timur has cancelled by link
      And the background work is done
      When Dana accepts the offer
      Then the offer becomes a booking
      And Aigerim finds Dana at 10:00 on 2026-03-03, as requested

  @pain-31
  Rule: What one does not take, the next one is offered

    Scenario: The first one declines
      Given Timur has cancelled by link
      And the background work is done
      When Dana declines the offer
      Then Nurlan is offered 10:00 on 2026-03-03

    Scenario: The first one lets half an hour pass
      Given Timur has cancelled by link
      And the background work is done
      When the background work is done 30 minutes later
      Then Dana is offered nothing
      And Nurlan is offered 10:00 on 2026-03-03
      And the waitlist says of Dana: joined, offered, lapsed
      And the waitlist says of Nurlan: joined, offered

    Scenario: The first one answers too late
      Given Timur has cancelled by link
      And the background work is done
      And it is 08:35 on 2026-03-02
      When Dana accepts the offer
      Then there is no offer any more

    Scenario: Who stops waiting leaves the time to the next one
      Given Timur has cancelled by link
      And the background work is done
      When Dana stops waiting
      Then Nurlan is offered 10:00 on 2026-03-03
