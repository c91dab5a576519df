package uk.gov.ppo.docket.precedents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import uk.gov.ppo.docket.precedents.embeddings.Embeddings;

/**
 * Requests made of ordinary words and shapes of questions, the same for the same number. Their
 * vectors are mixed of really embedded ones (what is asked, of what) and some noise, for to embed a
 * million texts takes three hours.
 */
final class GeneratedPairs {
  static final int QUESTIONS = 8; // in a request

  private static final List<String> THINGS =
      List.of(
              "agency staff;allotments;ambulance call-outs;asbestos surveys;bailiffs;bin"
                  + " collections;body-worn cameras;bus passes;business rate refunds;cafeteria"
                  + " food;care home places;car parks;cemeteries;childminder"
                  + " inspections;cladding;cleaning;cloud storage;coastal"
                  + " defences;consultants;court costs;cycle lanes;data centres;dog fouling"
                  + " fines;drone flights;drug tests;dropped kerbs;electric vans;empty homes;energy"
                  + " bills;exam appeals;eye tests;fire doors;fly-tipping;foodbank grants;foster"
                  + " carers;free school meals;gritting lorries;hospital parking;housing"
                  + " repairs;interpreters;invasive plants;ironing machines;job evaluations;knife"
                  + " searches;landlord licences;laptops;leisure centres;library fines;lifts;lone"
                  + " worker alarms;mattresses;mediation;minibuses;missed appointments;mobile"
                  + " phones;mould complaints;noise notices;nursery places;occupational"
                  + " health;office plants;parking permits;payroll;pest"
                  + " control;photocopiers;planning appeals;play areas;potholes;printers;probation"
                  + " visits;public toilets;radiators;recruitment adverts;rehousing;road"
                  + " signs;rough sleepers;school transport;security guards;sickness leave;smoke"
                  + " alarms;social media accounts;solar panels;speed cameras;street"
                  + " lights;swimming lessons;taxi licences;telephones;training"
                  + " courses;translation;travel expenses;tree felling;uniforms;vending"
                  + " machines;visa sponsors;waiting lists;water bills;weed killer;wheelchair"
                  + " repairs;whistleblowing reports;window cleaning;youth clubs")
          .stream()
          .flatMap(line -> List.of(line.split(";", -1)).stream())
          .toList();

  private static final List<String> OF =
      List.of(
          "",
          "emergency ",
          "rural ",
          "outsourced ",
          "in-house ",
          "weekend ",
          "temporary ",
          "adult ",
          "school ",
          "hospital ",
          "prison ",
          "council-owned ",
          "rented ",
          "second-hand ",
          "new ",
          "contracted ",
          "seasonal ",
          "night-time ",
          "regional ",
          "accessible ");

  private static final List<String> SHAPES =
      List.of(
          "How many %s were there in %d?",
          "What did you spend on %s in %d?",
          "Who supplies %s, and when does the contract end? (%d)",
          "Please send the policy on %s that was in force in %d.",
          "Which officer is responsible for %s? Give a contact address as of %d.",
          "What was the average waiting time for %s in %d, in days?",
          "How many complaints about %s did you receive in %d?",
          "What software records %s, and since %d?",
          "What percentage of %s met the target in %d?",
          "Were any %s cancelled in %d, and why?",
          "List all contracts for %s signed in %d with their value.",
          "How much income came from %s in %d?",
          "What training do staff get about %s, and how many had it in %d?",
          "Has an audit of %s been made since %d? If so, send the report.",
          "Where were %s in %d? By ward, please.",
          "How long do you keep records of %s, and what was destroyed in %d?");

  private static final float NOISE = 0.35f;

  private final Embeddings embeddings;
  private final Map<String, float[]> known = new HashMap<>();

  GeneratedPairs(Embeddings embeddings) {
    this.embeddings = embeddings;
  }

  /**
   * One request.
   *
   * @param text all of it
   * @param questions of it, in order
   * @param vectors of each question, with the request's
   */
  record Request(String id, String text, List<String> questions, List<PairVectors> vectors) {}

  Request request(int number) {
    Random random = new Random(number);
    String thing = OF.get(random.nextInt(OF.size())) + THINGS.get(random.nextInt(THINGS.size()));
    int year = 2005 + random.nextInt(20);
    List<String> questions = new ArrayList<>();
    List<float[]> meanings = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      String shape = SHAPES.get(random.nextInt(SHAPES.size()));
      String about = random.nextInt(3) == 0 ? "these" : thing;
      questions.add(String.format(Locale.ROOT, shape, about, year));
      meanings.add(mixed(embedded(shape), embedded(about), random));
    }
    String text =
        "Dear team,\n\nI write about "
            + thing
            + " in "
            + year
            + ".\n\n"
            + String.join("\n", questions)
            + "\n\nBy email, please. Thank you.";
    float[] whole = mixed(embedded("I write about " + thing), embedded(thing), random);
    return new Request(
        "G" + number,
        text,
        questions,
        meanings.stream().map(meaning -> new PairVectors(meaning, whole)).toList());
  }

  private float[] embedded(String text) {
    return known.computeIfAbsent(text, embeddings::of);
  }

  private static float[] mixed(float[] one, float[] other, Random random) {
    float[] mixed = new float[one.length];
    double squares = 0;
    for (int i = 0; i < mixed.length; i++) {
      float noise = (float) random.nextGaussian() * NOISE / (float) Math.sqrt(mixed.length);
      mixed[i] = 0.5f * one[i] + 0.5f * other[i] + noise;
      squares += mixed[i] * mixed[i];
    }
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] /= (float) Math.sqrt(squares);
    }
    return mixed;
  }
}
