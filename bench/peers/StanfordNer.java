import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Triple;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stanford NER over JSON Lines with a "text", one line out for each: java -cp 'JARS/*' StanfordNer.java FILE. */
public final class StanfordNer {
  private static final Pattern TEXT = Pattern.compile("\"text\":\"((?:[^\"\\\\]|\\\\.)*+)\"");

  public static void main(String[] arguments) throws Exception {
    CRFClassifier<CoreLabel> classifier =
        CRFClassifier.getClassifier("edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    for (String line : Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
      Matcher matcher = TEXT.matcher(line);
      if (!matcher.find()) continue;
      String text = matcher.group(1).replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\");
      List<Triple<String, Integer, Integer>> names = classifier.classifyToCharacterOffsets(text);
      StringBuilder out = new StringBuilder();
      for (Triple<String, Integer, Integer> name : names) {
        out.append(name.first()).append('\t').append(text, name.second(), name.third()).append('\t');
      }
      System.out.println(out.toString().replace('\n', ' '));
    }
  }
}
