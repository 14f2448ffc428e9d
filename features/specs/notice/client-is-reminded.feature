@pain-28
Feature: A client is reminded of a visit

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dana leaves an address for messages
    And Dana has booked Aigerim at 15:00 on 2026-03-04
    And Aigerim has confirmed the appointment of Dana
    And the background work is done

  Rule: A day ahead, once

    Scenario: It is time
      When the background work is done at 15:00 on 2026-03-03
      And the background work is done at 15:01 on 2026-03-03
      Then the last message of Aigerim is a reminder
      And Dana has 2 messages

    Scenario: Not earlier
      When the background work is done at 14:59 on 2026-03-03
      Then Dana has 1 message

    Scenario: Whoever was moved is reminded of the new time
      Given Aigerim moves Dana to Aigerim at 17:00 on 2026-03-04
      And the background work is done 1 minute later
      When the background work is done at 15:00 on 2026-03-03
      Then Dana has 2 messages
      When the background work is done at 17:00 on 2026-03-03
      Then the last message to Dana says 17:00 on 2026-03-04

    Scenario: Nobody is reminded of what was cancelled
      Given Dana has cancelled by link
      And the background work is done
      When the background work is done at 15:00 on 2026-03-03
      Then Dana has 2 messages

  Rule: As often as the business wants

    Scenario: Twice
      Given Aigerim has clients reminded 24 and 2 hours before
      When the background work is done at 15:00 on 2026-03-03
      And the background work is done at 13:00 on 2026-03-04
      Then Dana has 3 messages

    Scenario: Not at all
      Given Aigerim reminds no clients
      When the background work is done at 15:00 on 2026-03-03
      Then Dana has 1 message
