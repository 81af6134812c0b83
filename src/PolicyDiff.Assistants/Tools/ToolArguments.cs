using System.Globalization;
using System.Text.Json;
using PolicyDiff.Assistants.Texts;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Names;

namespace PolicyDiff.Assistants.Tools;

/// <summary>The arguments of a call, checked against the parameters of its tool.</summary>
internal sealed class ToolArguments
{
    /// <summary>The first year that is taken.</summary>
    public const int FirstYear = 1000;

    /// <summary>The last year that is taken.</summary>
    public const int LastYear = 9999;

    /// <summary>The longest text that is taken, in UTF-16 units.</summary>
    public const int LongestText = 1_000;

    private const int MostNames = 50;

    private readonly Dictionary<string, object> _values = new(StringComparer.Ordinal);
    private readonly Messages _messages;

    /// <summary>Checks the arguments of a call.</summary>
    /// <param name="tool">What is called.</param>
    /// <param name="given">The arguments; a null counts as none.</param>
    /// <param name="messages">The words for what is taken.</param>
    /// <exception cref="PolicyDiffException">An argument is unknown, missing or wrong.</exception>
    public ToolArguments(AssistantTool tool, IDictionary<string, JsonElement> given, Messages messages)
    {
        _messages = messages;
        var known = tool.Parameters.ToDictionary(parameter => parameter.Name, StringComparer.Ordinal);
        foreach (var (name, value) in given)
        {
            var parameter = known.GetValueOrDefault(name)
                ?? throw Refuse(AssistantDiagnostics.UnknownArgument, name, NearestNames.Line(name, known.Keys));
            if (value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined))
            {
                _values[name] = Read(parameter, value);
            }
        }

        if (tool.Parameters.FirstOrDefault(parameter => parameter.Required && !_values.ContainsKey(parameter.Name)) is { } missing)
        {
            throw Refuse(AssistantDiagnostics.MissingArgument, tool.Name, missing.Name);
        }
    }

    /// <summary>Words; null where none are given.</summary>
    public string? Text(string name) => _values.GetValueOrDefault(name) as string;

    /// <summary>A year or number; null where none is given.</summary>
    public int? Number(string name) => _values.GetValueOrDefault(name) as int?;

    /// <summary>Names; empty where none are given.</summary>
    public IReadOnlyList<string> Names(string name) => _values.GetValueOrDefault(name) as IReadOnlyList<string> ?? [];

    /// <summary>Whether a switch is on.</summary>
    public bool Flag(string name) => _values.GetValueOrDefault(name) is true;

    private object Read(ToolParameter parameter, JsonElement value) => parameter.Kind switch
    {
        ParameterKind.Year => WholeNumber(parameter, value, FirstYear, LastYear),
        ParameterKind.Number => WholeNumber(parameter, value, 1, parameter.Most),
        ParameterKind.Names => NamesOf(parameter, value),
        ParameterKind.Switch => value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : throw Wrong(parameter, value, "true, false"),
        _ => Chosen(parameter, value),
    };

    /// <summary>Assistants write numbers as words at times.</summary>
    private static int WholeNumber(ToolParameter parameter, JsonElement value, int least, int most)
    {
        var written = value.ValueKind is JsonValueKind.Number ? value.GetRawText()
            : value.ValueKind is JsonValueKind.String ? value.GetString() : null;
        return int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Wrong(parameter, value, $"{least}-{most}");
    }

    private List<string> NamesOf(ToolParameter parameter, JsonElement value)
    {
        List<JsonElement> items = value.ValueKind is JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];
        return items.Count <= MostNames
            ? [.. items.Select(item => Words(parameter, item))]
            : throw Wrong(parameter, value, _messages.Format("Takes.Names", MostNames));
    }

    private string Chosen(ToolParameter parameter, JsonElement value)
    {
        var words = Words(parameter, value);
        return parameter.Choices.Count == 0
            ? words
            : parameter.Choices.FirstOrDefault(choice => string.Equals(choice, words, StringComparison.OrdinalIgnoreCase))
                ?? throw Wrong(parameter, value, NearestNames.Line(words, parameter.Choices));
    }

    private string Words(ToolParameter parameter, JsonElement value)
    {
        var words = value.ValueKind is JsonValueKind.String ? value.GetString()
            : value.ValueKind is JsonValueKind.Number ? value.GetRawText() : null;
        return words is { Length: <= LongestText } && !string.IsNullOrWhiteSpace(words)
            ? words
            : throw Wrong(parameter, value, _messages.Format("Takes.Text", LongestText));
    }

    private static PolicyDiffException Wrong(ToolParameter parameter, JsonElement value, string takes)
    {
        const int Shown = 100;
        var raw = value.ToString();
        return Refuse(AssistantDiagnostics.WrongValue, parameter.Name, raw.Length > Shown ? $"{raw[..Shown]}…" : raw, takes);
    }

    private static PolicyDiffException Refuse(string code, params string[] arguments) => new(Diagnostic.Error(code, null, arguments));
}
