package uk.gov.ppo.docket.precedents;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import uk.gov.ppo.docket.letters.Precedent;

/**
 * A pair as the index takes it.
 *
 * @param stored the pair
 * @param vectors what it means
 * @param model whose vectors they are
 */
record IndexedPair(StoredPrecedent stored, PairVectors vectors, String model) {
  long id() {
    return stored.id();
  }

  /** The field with the vectors of a model; those of another are not compared with them. */
  static String meaning(String model) {
    return "meaning " + model;
  }

  Document document() {
    Precedent precedent = stored.precedent();
    Document document = new Document();
    document.add(new StringField(PrecedentIndex.ID, Long.toString(id()), Field.Store.YES));
    document.add(new StringField(PrecedentIndex.REQUEST_ID, precedent.requestId(), Field.Store.NO));
    document.add(new TextField(PrecedentIndex.REFERENCE, precedent.id(), Field.Store.NO));
    document.add(new TextField(PrecedentIndex.QUESTION, precedent.question(), Field.Store.NO));
    document.add(new TextField(PrecedentIndex.REQUEST, precedent.request(), Field.Store.NO));
    document.add(new TextField(PrecedentIndex.ANSWER, precedent.answer(), Field.Store.NO));
    if (vectors.areKnown()) {
      document.add(
          new KnnFloatVectorField(
              meaning(model), vectors.together(), VectorSimilarityFunction.DOT_PRODUCT));
    }
    return document;
  }
}
