@pain-23
Feature: A client chooses which messages come, and by which way

  Background:
    Given it is 09:30 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Aigerim writes by SMS first and by e-mail then, after 15 minutes
    And Dana leaves an address for messages
    And Dana has booked Aigerim at 10:00 on 2026-03-03

  Rule: What a client can do without is not told against their wish

    Scenario: No reminders
      Given Dana wants no reminders
      And Aigerim has confirmed the appointment of Dana
      And the background work is done
      When Aigerim has Dana reminded
      And the background work is done
      Then it is refused because Dana wants no reminders
      And Dana has got 1 SMS from Aigerim
      And Dana has 0 messages

    Scenario: What she cannot know otherwise is told all the same
      Given Dana wants no reminders
      And Aigerim has cancelled the appointment of Dana because of "a broken pipe"
      When the background work is done 1 minute later
      Then Dana has got 1 SMS from Aigerim

  Rule: The way that a client wishes goes before the order of the business

    Scenario: E-mail first
      Given Dana wants e-mails first
      When the background work is done
      Then Dana has got 0 SMS from Aigerim
      And Dana has 1 message

    Scenario: Another one when it fails
      Given Dana wants e-mails first
      And the mail server is down
      When the background work is done
      And the background work is done 20 minutes later
      Then Dana has got 1 SMS from Aigerim

    Scenario: A silenced way carries what is owed only after the others
      Given Dana wants no SMS
      And Aigerim has cancelled the appointment of Dana because of "a broken pipe"
      When the background work is done 1 minute later
      Then Dana has got 0 SMS from Aigerim
      And Dana has 1 message

  Rule: Nobody is written to by WhatsApp who has not agreed to it

    Scenario: Booking alone is no agreement
      When the background work is done
      Then Aigerim has no proof that Dana agreed to WhatsApp

    Scenario: The proof says when
      When Dana agrees to WhatsApp by link
      Then Aigerim has the proof that Dana agreed to WhatsApp at 09:30 on 2026-03-02

    Scenario: Until they want it no more
      Given Dana agrees to WhatsApp by link
      When Dana wants WhatsApp no more
      Then Aigerim has no proof that Dana agreed to WhatsApp
