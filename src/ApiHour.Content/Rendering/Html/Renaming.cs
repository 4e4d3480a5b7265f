using AngleSharp.Dom;

namespace ApiHour.Content.Rendering.Html;

/// <summary>Renames elements: each is replaced by a new element with the same attributes and children.</summary>
/// <remarks>AngleSharp's own replacement searches the siblings of each element, which takes time with the square of their number.</remarks>
internal static class Renaming
{
    /// <summary>Returns the new elements in the order of the old ones.</summary>
    public static IReadOnlyList<IElement> Apply(IReadOnlyList<(IElement Old, string Name)> renamings)
    {
        var renamed = new Dictionary<INode, Element>(renamings.Count, ReferenceEqualityComparer.Instance);
        foreach (var (old, name) in renamings)
        {
            renamed.Add(old, CopyOf(old, name));
        }

        foreach (var parent in renamings.Select(renaming => (Node)renaming.Old.Parent!).Distinct().ToList())
        {
            foreach (var child in TakeChildren(parent))
            {
                parent.AddNode(renamed.GetValueOrDefault(child, null!) ?? child);
            }
        }

        foreach (var (old, copy) in renamed)
        {
            TakeChildren((Node)old).ForEach(copy.AddNode);
        }

        return [.. renamings.Select(renaming => renamed[renaming.Old])];
    }

    private static Element CopyOf(IElement old, string name)
    {
        var copy = (Element)old.Owner!.CreateElement(name);
        // A parser reads names that no document may make; none of them is allowed.
        foreach (var attribute in old.Attributes.Where(a => a.Name.All(c => char.IsAsciiLetter(c) || c is '-')))
        {
            copy.SetAttribute(attribute.Name, attribute.Value);
        }

        return copy;
    }

    /// <summary>Removes an element's children, the last one first, so that no other has to move.</summary>
    private static List<Node> TakeChildren(Node parent)
    {
        var children = ((INode)parent).ChildNodes.Cast<Node>().ToList();
        for (var last = children.Count - 1; last >= 0; last--)
        {
            parent.RemoveNode(last, children[last]);
        }

        return children;
    }
}
