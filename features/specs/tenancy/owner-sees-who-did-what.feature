Feature: The owner sees who did what

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dinara serves there as well

  Rule: Every change names who made it, what it was, when and from where

    Scenario: The owner changes a setting
      When Aigerim sets the public holidays of the salon
      Then the log says at 08:00 on 2026-03-02 that the owner Aigerim did SetPublicHolidays
      And it says so once

    Scenario: A client books and moves nobody's name into the log
      Given Dana has booked Aigerim at 10:00 on 2026-03-02
      Then the log says at 08:00 on 2026-03-02 that a client did BookAppointment
      And it names the appointment of Dana
      And nothing in the log tells who Dana is

    Scenario: Staff say how a visit went
      Given Dana has booked Dinara at 10:00 on 2026-03-02
      And Aigerim has confirmed the appointment of Dana
      When Dinara, who is staff of Aigerim, records that Dana has arrived
      Then the log says at 08:00 on 2026-03-02 that the staff member Dinara did RecordProgress
      And the fate of the appointment of Dana is BookAppointment, ConfirmAppointment, RecordProgress

    Scenario: What is refused leaves nothing behind
      Given Dana has booked Aigerim at 10:00 on 2026-03-02
      When Marat, who is client of Aigerim, tries to cancel for Dana
      Then the fate of the appointment of Dana is BookAppointment

  Rule: Only the owner sees the log

    Scenario Outline: What each role may do
      When <person>, who is <role> of Aigerim, tries to read the log
      Then it is <answer>

      Examples:
        | person  | role    | answer                 |
        | Aigerim | owner   | allowed                |
        | Marat   | manager | refused as not allowed |
        | Dinara  | staff   | refused as not allowed |
        | Dana    | client  | refused as not allowed |

    Scenario: Another salon's owner sees nothing of it
      Given the salon of Berik is open from 09:00 to 18:00 for visits of 60 minutes
      When Aigerim sets the public holidays of the salon
      Then the log of Berik says nothing of SetPublicHolidays
