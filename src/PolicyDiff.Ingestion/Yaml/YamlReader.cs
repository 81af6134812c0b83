using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace PolicyDiff.Ingestion.Yaml;

/// <summary>The one door for YAML: manifests, front matter, files of themes and equivalents.</summary>
/// <remarks>
/// YAML of a few hundred bytes can unfold to billions of nodes, and nesting costs the stack of whoever walks the tree. So the events are
/// counted before a tree is built of them; every file that people write for PolicyDiff stays far below the limits.
/// </remarks>
internal static class YamlReader
{
    /// <summary>The largest text, in characters.</summary>
    public const int LargestText = 4_000_000;

    /// <summary>The deepest nesting of lists and mappings; a manifest needs four.</summary>
    public const int DeepestNesting = 32;

    /// <summary>The most nodes that aliases may add when they are written out.</summary>
    public const int MostRepeatedNodes = 10_000;

    /// <summary>The root of the first document of a text; null where there is none.</summary>
    /// <exception cref="YamlLimitException">The text goes over a limit.</exception>
    /// <exception cref="YamlException">The text is no YAML.</exception>
    public static YamlNode? Root(string yaml)
    {
        try
        {
            CheckLimits(yaml);
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or FormatException or OverflowException
            or IndexOutOfRangeException)
        {
            // Some broken texts bring the parser itself out of step, such as a list that ends inside a key.
            throw new YamlException(error.Message, error);
        }
    }

    private static void CheckLimits(string yaml)
    {
        if (yaml.Length > LargestText)
        {
            throw new YamlLimitException(Mark.Empty);
        }

        var parser = new Parser(new StringReader(yaml));
        var counter = new NodeCounter();
        while (parser.MoveNext())
        {
            counter.Count(parser.Current!);
        }
    }

    /// <summary>
    /// Counts nodes while they go by. An alias may stand for a node without aliases only, so that nothing unfolds more than once.
    /// </summary>
    private sealed class NodeCounter
    {
        private readonly Stack<(string? Anchor, int Before)> _open = [];
        private readonly Dictionary<string, int> _sizes = new(StringComparer.Ordinal);
        private int _nodes;
        private int _anchored;
        private int _repeated;

        public void Count(ParsingEvent found)
        {
            switch (found)
            {
                case AnchorAlias alias:
                    Repeat(alias);
                    break;
                case Scalar scalar:
                    _nodes++;
                    Remember(Name(scalar), 1);
                    break;
                case NodeEvent start:
                    Open(start);
                    break;
                case MappingEnd or SequenceEnd:
                    Close();
                    break;
            }
        }

        private void Open(NodeEvent start)
        {
            var anchor = Name(start);
            _anchored += anchor is null ? 0 : 1;
            _open.Push((anchor, _nodes++));
            if (_open.Count > DeepestNesting)
            {
                throw new YamlLimitException(start.Start);
            }
        }

        private void Close()
        {
            var (anchor, before) = _open.Pop();
            _anchored -= anchor is null ? 0 : 1;
            Remember(anchor, _nodes - before);
        }

        private void Repeat(AnchorAlias alias)
        {
            _repeated += _sizes.GetValueOrDefault(alias.Value.Value);
            if (_anchored > 0 || _repeated > MostRepeatedNodes)
            {
                throw new YamlLimitException(alias.Start);
            }
        }

        private void Remember(string? anchor, int size)
        {
            if (anchor is not null)
            {
                _sizes[anchor] = size;
            }
        }

        private static string? Name(NodeEvent node) => node.Anchor.IsEmpty ? null : node.Anchor.Value;
    }
}
