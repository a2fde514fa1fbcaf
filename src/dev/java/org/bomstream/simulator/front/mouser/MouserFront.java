package org.bomstream.simulator.front.mouser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bomstream.simulator.catalogue.Part;
import org.bomstream.simulator.catalogue.Spelling;
import org.bomstream.simulator.front.Front;
import org.bomstream.simulator.front.Keys;
import org.bomstream.simulator.front.Shelf;
import org.bomstream.simulator.json.Tree;
import org.bomstream.simulator.traffic.Excess;
import org.bomstream.simulator.traffic.Limit;
import org.bomstream.simulator.wire.Answer;
import org.bomstream.simulator.wire.Call;

/** Mouser: its errors come with the status 200. */
public final class MouserFront implements Front {
  private static final int MOST_NUMBERS = 10;
  private static final int MOST = 50;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;

  @Override
  public Optional<Answer> refusal(Call call) {
    return call.asks("apiKey").filter(Keys.NAME::equals).isPresent()
        ? Optional.empty()
        : Optional.of(refused());
  }

  @Override
  public Answer refused() {
    return errors(200, "Invalid", "Invalid unique identifier.", "InvalidIdentifier", "API Key");
  }

  @Override
  public Answer tooMany(Excess excess) {
    var window = excess.limit() == Limit.DAY ? "day" : "minute";
    return errors(
            429,
            "TooManyRequests",
            "Maximum calls per " + window + " exceeded.",
            "MaxCallPer" + (excess.limit() == Limit.DAY ? "Day" : "Minute"),
            "API Key")
        .with("Retry-After", excess.retryAfter());
  }

  @Override
  public Answer answer(Call call, Shelf shelf) {
    var path = call.path().replaceFirst("^/api/v(1|1\\.0|2)/", "");
    var request = call.json();
    return switch (path) {
      case "search/partnumber" -> byNumber(request.tree("SearchByPartRequest"), "", shelf);
      case "search/partnumberandmanufacturer" ->
          ofMaker(request.tree("SearchByPartMfrNameRequest"), "mouserPartNumber", shelf);
      case "search/keyword" -> byKeyword(request.tree("SearchByKeywordRequest"), "", shelf);
      case "search/keywordandmanufacturer" ->
          ofMaker(request.tree("SearchByKeywordMfrNameRequest"), "keyword", shelf);
      case "search/manufacturerlist" -> Answer.ok(ListOfMakers.tree(shelf));
      default -> Answer.page(404, "<h1>404 - Not Found</h1>");
    };
  }

  private static Answer ofMaker(Tree request, String what, Shelf shelf) {
    var maker = request.text("manufacturerName").orElse("");
    return what.equals("keyword")
        ? byKeyword(request, maker, shelf)
        : byNumber(request, maker, shelf);
  }

  private static Answer byNumber(Tree request, String maker, Shelf shelf) {
    var numbers = List.of(request.text("mouserPartNumber").orElse("").split("\\|"));
    if (numbers.size() > MOST_NUMBERS) {
      return errors(200, "Range", "At most 10 part numbers.", "InvalidRange", "mouserPartNumber");
    }
    if (numbers.stream().anyMatch(n -> n.length() < SHORTEST || n.length() > LONGEST)) {
      return errors(
          200,
          "StringLength",
          "Part number has 3 to 40 characters.",
          "InvalidLength",
          "mouserPartNumber");
    }
    var exact = request.text("partSearchOptions").filter("Exact"::equalsIgnoreCase).isPresent();
    var found = new ArrayList<Part>();
    for (var number : numbers) {
      var named = shelf.namedOrSold("partnumber", number.strip());
      found.addAll(exact || !named.isEmpty() ? named : shelf.like(number, MOST));
    }
    return parts(found, maker, shelf);
  }

  private static Answer byKeyword(Tree request, String maker, Shelf shelf) {
    var keyword = request.text("keyword").orElse("");
    var most = Math.clamp(request.integer("records", MOST), 0, MOST);
    var named = shelf.namedOrSold("keyword", keyword);
    var like =
        shelf.like(keyword, most).stream()
            .filter(part -> named.stream().noneMatch(found -> found.mpn().equals(part.mpn())));
    return parts(Stream.concat(named.stream(), like).limit(most).toList(), maker, shelf);
  }

  private static Answer parts(List<Part> found, String maker, Shelf shelf) {
    var wanted = Spelling.plain(maker);
    var parts =
        shelf.arranged(found).stream()
            .filter(part -> Spelling.plain(part.manufacturer()).contains(wanted))
            .limit(MOST)
            .map(part -> Product.tree(part, shelf.isLocalised()))
            .toList();
    return Answer.ok(
        Tree.of(
            "Errors", List.of(),
            "SearchResults", Tree.of("NumberOfResult", parts.size(), "Parts", parts)));
  }

  private static Answer errors(
      int status, String code, String message, String resource, String property) {
    var error =
        Tree.of(
            "Id", 0,
            "Code", code,
            "Message", message,
            "ResourceKey", resource,
            "ResourceFormatString", null,
            "ResourceFormatString2", null,
            "PropertyName", property);
    return Answer.of(status, Tree.of("Errors", List.of(error), "SearchResults", null));
  }
}
