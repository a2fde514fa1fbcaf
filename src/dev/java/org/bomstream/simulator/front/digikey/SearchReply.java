package org.bomstream.simulator.front.digikey;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bomstream.simulator.catalogue.Draw;
import org.bomstream.simulator.catalogue.Part;
import org.bomstream.simulator.json.Tree;
import org.jspecify.annotations.Nullable;

/** What a search by keyword says. */
final class SearchReply {
  private static final int FEW = 2;

  private SearchReply() {}

  static Tree tree(List<Part> exact, List<Part> other, Locale locale) {
    var all = Stream.concat(exact.stream(), other.stream()).toList();
    var applied = Tree.of("Id", -102, "Text", "Quantity Available", "Priority", 0);
    return Tree.of(
        "Products", other.stream().map(part -> Product.tree(part, locale)).toList(),
        "ProductsCount", all.size(),
        "ExactMatches", exact.stream().map(part -> Product.tree(part, locale)).toList(),
        "FilterOptions", filters(all),
        "SearchLocaleUsed", locale.tree(),
        "AppliedParametricFiltersDto", all.isEmpty() ? List.of() : List.of(applied));
  }

  private static Tree filters(List<Part> all) {
    // As recorded: a short answer has nulls where a long one has lists.
    var many = all.size() > FEW;
    return Tree.of(
        "Manufacturers", counted(all, Part::manufacturer),
        "Packaging", many ? counted(all, part -> part.isOnTape() ? "Cut Tape (CT)" : "Tube") : null,
        "Status", many ? counted(all, part -> part.standing().name()) : null,
        "Series", many ? counted(all, part -> "-") : null,
        "ParametricFilters", many ? parametric(all) : null,
        "TopCategories", all.stream().limit(FEW).map(SearchReply::category).toList(),
        "MarketPlaceFilters", List.of("ExcludeMarketPlace", "MarketPlaceOnly"));
  }

  private static List<Tree> counted(List<Part> all, Function<Part, String> what) {
    var counts =
        all.stream().collect(Collectors.groupingBy(what, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream().map(Product::entry).toList();
  }

  private static List<Tree> parametric(List<Part> all) {
    var name = "Mounting Type";
    var value =
        Tree.of(
            "ProductCount",
            all.size(),
            "ValueId",
            "409393",
            "ValueName",
            "Surface Mount",
            "RangeFilterType",
            null);
    return List.of(
        Tree.of(
            "Category", category(all.getFirst(), "Value", null),
            "ParameterType", "String",
            "ParameterId", Draw.of(name).between(1, 3000, "parameter"),
            "ParameterName", name,
            "FilterValues", List.of(value)));
  }

  private static Tree category(Part part) {
    return Tree.of(
        "RootCategory",
        category(part, "Name", 0),
        "Category",
        category(part, "Name", 1),
        "Score",
        0.0,
        "ImageUrl",
        "https://photo.invalid/category_tmb.jpg");
  }

  private static Tree category(Part part, String name, @Nullable Integer count) {
    return Tree.of(
        "Id",
        Draw.of(part.category()).between(1, 3000, "category1"),
        "ProductCount",
        count,
        name,
        part.category());
  }
}
