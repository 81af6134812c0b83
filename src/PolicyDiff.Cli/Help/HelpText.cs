using System.CommandLine;
using System.Text;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Cli.Texts;
using PolicyDiff.Pipeline;

namespace PolicyDiff.Cli.Help;

/// <summary>Writes the help of a command: what it does, how to type it, an example, its options.</summary>
/// <param name="messages">
/// The words; keys <c>Command.x.Summary</c>, <c>.Usage</c>, <c>.Example</c> and <c>Option.x</c>
/// (<c>Command.x.Option.y</c> where an option means something else there).
/// </param>
/// <param name="width">Columns to stay within.</param>
internal sealed class HelpText(Messages messages, int width)
{
    private const int NameColumn = 26;

    /// <summary>The help of one command; that of the program lists the other commands too.</summary>
    public string Of(CliCommand command)
    {
        var text = new StringBuilder();
        Wrapped(text, messages[$"{command.HelpKey}.Summary"], 0);
        Block(text, "Help.Usage", messages[$"{command.HelpKey}.Usage"]);
        Block(text, "Help.Example", messages[$"{command.HelpKey}.Example"]);
        if (command.Subcommands.Count > 0)
        {
            Heading(text, "Help.Commands");
            foreach (var below in command.Subcommands.OfType<CliCommand>())
            {
                Entry(text, below.Name, messages[$"{below.HelpKey}.Summary"]);
            }
        }

        foreach (var table in command.HelpTables)
        {
            Table(text, table);
        }

        Options(text, "Help.Options", command.OwnOptions, command);
        Options(text, "Help.Global", CommonOptions.Global, command);
        if (command.Subcommands.Count > 0)
        {
            text.Append('\n');
            Wrapped(text, messages["Help.ExitCodes"], 0);
            Wrapped(text, messages["Help.More"], 0);
        }

        return text.ToString();
    }

    private void Table(StringBuilder text, string key)
    {
        Heading(text, key);
        foreach (var row in messages[$"{key}.Rows"].Split('|'))
        {
            var (typed, does) = (row.Split(" = ")[0], row.Split(" = ")[1]);
            Entry(text, typed, does);
        }
    }

    private void Options(StringBuilder text, string heading, IReadOnlyList<Option> options, CliCommand command)
    {
        if (options.Count == 0)
        {
            return;
        }

        Heading(text, heading);
        foreach (var option in options)
        {
            var names = string.Join(", ", option.Aliases.Where(alias => alias != "-?").Append(option.Name));
            Entry(text, option.HelpName is { } value ? $"{names} {ValueName(value)}" : names, Describe(option, command));
        }
    }

    /// <summary>The formats are those of the writers there are, so that the help cannot lag behind them.</summary>
    private string Describe(Option option, CliCommand command)
    {
        var key = command.OptionsOfOtherMeaning.Contains(option) ? $"{command.HelpKey}.Option.{option.Name}" : $"Option.{option.Name}";
        return option == CommonOptions.Format
            ? messages.Format(key, string.Join(", ", ReportFormats.All.Select(writer => writer.Id)))
            : messages[key];
    }

    /// <summary>A placeholder in the language of the help; values to type stay as they are.</summary>
    private string ValueName(string name) => name.All(char.IsAsciiLetterUpper) ? messages[$"Value.{name}"] : name;

    private void Block(StringBuilder text, string heading, string lines)
    {
        Heading(text, heading);
        foreach (var line in lines.Split('|'))
        {
            text.Append("  ").Append(line.Trim()).Append('\n');
        }
    }

    private void Heading(StringBuilder text, string key) => text.Append('\n').Append(messages[key]).Append('\n');

    private void Entry(StringBuilder text, string name, string description)
    {
        text.Append("  ").Append(name);
        if (name.Length + 3 > NameColumn)
        {
            text.Append('\n').Append(' ', NameColumn);
        }
        else
        {
            text.Append(' ', NameColumn - 2 - name.Length);
        }

        Wrapped(text, description, NameColumn);
    }

    /// <summary>Breaks a text between words; every line but the first is indented.</summary>
    private void Wrapped(StringBuilder text, string words, int indent)
    {
        var column = indent;
        foreach (var word in words.Split(' '))
        {
            if (column > indent && column + 1 + word.Length > width)
            {
                text.Append('\n').Append(' ', indent);
                column = indent;
            }
            else if (column > indent)
            {
                text.Append(' ');
                column++;
            }

            text.Append(word);
            column += word.Length;
        }

        text.Append('\n');
    }
}
