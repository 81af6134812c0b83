using System.Text.Json.Nodes;

namespace PolicyDiff.Assistants.Answers;

/// <summary>The items of a report in JSON: those of its lists, one list after the other, each item before its <c>children</c>.</summary>
internal static class ItemLists
{
    private const string Children = "children";

    /// <summary>The number of items.</summary>
    public static int Count(JsonObject report, IReadOnlyList<string> lists) => lists.Sum(list => Count(report[list]));

    /// <summary>A copy of a report with its first items only, each of them whole.</summary>
    /// <param name="report">The report; stays as it is.</param>
    /// <param name="lists">The names of its lists.</param>
    /// <param name="count">How many items to keep.</param>
    public static JsonObject Keep(JsonObject report, IReadOnlyList<string> lists, int count)
    {
        var kept = new JsonObject();
        var left = count;
        foreach (var (name, value) in report)
        {
            kept[name] = lists.Contains(name) ? null : value?.DeepClone();
        }

        foreach (var list in lists.Where(report.ContainsKey))
        {
            kept[list] = Keep(report[list]!.AsArray(), ref left);
        }

        return kept;
    }

    private static int Count(JsonNode? list) =>
        list is JsonArray items ? items.Sum(item => 1 + (item is JsonObject fields ? Count(fields[Children]) : 0)) : 0;

    private static JsonArray Keep(JsonArray items, ref int left)
    {
        var kept = new JsonArray();
        foreach (var item in items)
        {
            if (left == 0)
            {
                break;
            }

            left--;
            kept.Add(item is JsonObject fields && fields[Children] is JsonArray ? KeepBelow(fields, ref left) : item?.DeepClone());
        }

        return kept;
    }

    private static JsonObject KeepBelow(JsonObject item, ref int left)
    {
        var kept = new JsonObject();
        foreach (var (name, value) in item)
        {
            kept[name] = name == Children ? Keep(value!.AsArray(), ref left) : value?.DeepClone();
        }

        return kept;
    }
}
